/**
 * Published worked examples of the methods of the decision matrix, to the digits their sources print.
 * Positions count from zero.
 */

/** Judgments above the diagonal, keyed `row/column`; the rest follows. */
type UpperJudgments = Readonly<Record<string, number>>;

export type PairwiseExample = {
  name: string;
  source: string;
  order: readonly string[];
  judgments: readonly (readonly number[])[];
  weights: readonly number[];
  /** Decimals to which the source prints weights, λ, CI and CR. */
  decimals: number;
  lambdaMax?: number;
  ci?: number;
  cr: number;
};

function fillReciprocals(order: readonly string[], upper: UpperJudgments): number[][] {
  return order.map((row) =>
    order.map((column) =>
      row === column ? 1 : (upper[`${row}/${column}`] ?? 1 / (upper[`${column}/${row}`] ?? Number.NaN)),
    ),
  );
}

export const pairwiseExamples: readonly PairwiseExample[] = [
  {
    name: 'Saaty 2008 drink consumption (IJSS 1:1, 83-98)',
    source:
      'Saaty, International Journal of Services Sciences 1(1), 2008, 83–98; also PhilipGriffith/AHPy tests/test_ahp.py',
    order: ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'],
    judgments: [
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ],
    weights: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327],
    decimals: 3,
    lambdaMax: 7.1766,
    ci: 0.0294,
    cr: 0.022,
  },
  {
    name: 'Saaty 2005 choosing a city (criteria level)',
    source:
      'Saaty, Theory and Applications of the Analytic Network Process, 2005; also PhilipGriffith/AHPy tests/test_ahp.py',
    order: ['Culture', 'Family', 'Housing', 'Jobs', 'Transportation'],
    judgments: fillReciprocals(['Culture', 'Family', 'Housing', 'Jobs', 'Transportation'], {
      'Culture/Housing': 3,
      'Culture/Transportation': 5,
      'Family/Culture': 5,
      'Family/Housing': 7,
      'Family/Transportation': 7,
      'Housing/Transportation': 3,
      'Jobs/Culture': 2,
      'Jobs/Housing': 4,
      'Jobs/Transportation': 7,
      'Family/Jobs': 1,
    }),
    weights: [0.1522, 0.4335, 0.0716, 0.305, 0.0378],
    decimals: 4,
    lambdaMax: 5.2252,
    cr: 0.0503,
  },
  {
    name: 'Wikipedia car example (criteria)',
    source: 'Wikipedia, Analytic hierarchy process – car example',
    order: ['Cost', 'Safety', 'Style', 'Capacity'],
    judgments: fillReciprocals(['Cost', 'Safety', 'Style', 'Capacity'], {
      'Cost/Safety': 3,
      'Cost/Style': 7,
      'Cost/Capacity': 3,
      'Safety/Style': 9,
      'Safety/Capacity': 1,
      'Capacity/Style': 7,
    }),
    weights: [0.5101, 0.2344, 0.0405, 0.2151],
    decimals: 4,
    cr: 0.0738,
  },
  {
    name: 'Wikipedia car example (cost sub-criteria)',
    source: 'Wikipedia, Analytic hierarchy process – car example',
    order: ['Price', 'Fuel', 'Maintenance', 'Resale'],
    judgments: fillReciprocals(['Price', 'Fuel', 'Maintenance', 'Resale'], {
      'Price/Fuel': 2,
      'Price/Maintenance': 5,
      'Price/Resale': 3,
      'Fuel/Maintenance': 2,
      'Fuel/Resale': 2,
      'Maintenance/Resale': 0.5,
    }),
    weights: [0.4881, 0.2515, 0.0999, 0.1605],
    decimals: 4,
    cr: 0.0151,
  },
  {
    name: 'perfectly consistent 3x3',
    source: 'Closed form: judgments that agree give λ = n',
    order: ['a', 'b', 'c'],
    judgments: fillReciprocals(['a', 'b', 'c'], { 'a/b': 2, 'a/c': 6, 'b/c': 3 }),
    weights: [0.6, 0.3, 0.1],
    decimals: 4,
    lambdaMax: 3,
    cr: 0,
  },
  {
    name: 'circular 3x3 (a>b>c>a, each 3)',
    source: 'Closed form: λ = 1 + 3 + 1/3, CI = (λ − 3) / 2, CR = CI / 0.58',
    order: ['a', 'b', 'c'],
    judgments: fillReciprocals(['a', 'b', 'c'], { 'a/b': 3, 'b/c': 3, 'c/a': 3 }),
    weights: [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
    decimals: 4,
    lambdaMax: 4.333333333333333,
    ci: 0.6666666666666666,
    cr: 1.1494,
  },
];

/** Saaty 2005, choosing a city (PhilipGriffith/AHPy tests/test_ahp.py): the cities compared under each criterion, their priorities, and their totals under the criteria's weights. */
export const cityExample = {
  criteria: 'Saaty 2005 choosing a city (criteria level)',
  alternatives: ['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'],
  compared: [
    {
      criterion: 'Culture',
      judgments: fillReciprocals(['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'], {
        'Bethesda/Pittsburgh': 1,
        'Boston/Bethesda': 2,
        'Boston/Pittsburgh': 2.5,
        'Boston/Santa Fe': 1,
        'Santa Fe/Bethesda': 2,
        'Santa Fe/Pittsburgh': 2.5,
      }),
      local: [0.1635, 0.3452, 0.1462, 0.3452],
    },
    {
      criterion: 'Family',
      judgments: fillReciprocals(['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'], {
        'Bethesda/Boston': 2,
        'Bethesda/Santa Fe': 4,
        'Boston/Santa Fe': 2,
        'Pittsburgh/Bethesda': 3,
        'Pittsburgh/Boston': 8,
        'Pittsburgh/Santa Fe': 9,
      }),
      local: [0.2096, 0.0982, 0.6354, 0.0568],
    },
    {
      criterion: 'Housing',
      judgments: fillReciprocals(['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'], {
        'Bethesda/Boston': 5,
        'Bethesda/Santa Fe': 2.5,
        'Pittsburgh/Bethesda': 2,
        'Pittsburgh/Boston': 9,
        'Pittsburgh/Santa Fe': 7,
        'Santa Fe/Boston': 4,
      }),
      local: [0.2623, 0.0467, 0.5713, 0.1197],
    },
    {
      criterion: 'Jobs',
      judgments: fillReciprocals(['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'], {
        'Bethesda/Pittsburgh': 3,
        'Bethesda/Santa Fe': 4,
        'Boston/Bethesda': 2,
        'Boston/Pittsburgh': 6,
        'Boston/Santa Fe': 8,
        'Pittsburgh/Santa Fe': 1,
      }),
      local: [0.2793, 0.5586, 0.0868, 0.0752],
    },
    {
      criterion: 'Transportation',
      judgments: fillReciprocals(['Bethesda', 'Boston', 'Pittsburgh', 'Santa Fe'], {
        'Bethesda/Boston': 1.5,
        'Bethesda/Santa Fe': 4,
        'Boston/Santa Fe': 2.5,
        'Pittsburgh/Bethesda': 2,
        'Pittsburgh/Boston': 3.5,
        'Pittsburgh/Santa Fe': 9,
      }),
      local: [0.2489, 0.157, 0.5327, 0.0614],
    },
  ],
  totals: [0.2291, 0.2748, 0.3852, 0.111],
} as const;

/** Saaty, The Analytic Hierarchy Process, 1980: the mean consistency index of random judgments. */
export const publishedRandomIndex = {
  '3': 0.58,
  '4': 0.9,
  '5': 1.12,
  '6': 1.24,
  '7': 1.32,
  '8': 1.41,
  '9': 1.45,
  '10': 1.49,
} as const;

/** quatrope/scikit-criteria tests/agg/test_simple.py: a sum under weights of one each. */
export const plainSumExample = {
  matrix: [
    [1, 0, 3],
    [0, 5, 6],
  ],
  weights: [1, 1, 1],
  sums: [4, 11],
  ranks: [2, 1],
} as const;

/** Kracka, Brauers & Zavadskas 2010, in quatrope/scikit-criteria tests/agg/test_simple.py: columns to minimize are inverted, each column is divided by its sum, weights are equal. */
export const heatingLossExample = {
  matrix: [
    [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
    [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
    [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
    [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
    [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
    [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
  ],
  objectives: ['min', 'min', 'min', 'min', 'max', 'min', 'max'],
  sums: [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701],
  ranks: [6, 1, 3, 4, 5, 2],
} as const;

/**
 * SPOTIS measures how far an alternative is from the best ends of fixed scales, so its score is one less the
 * additive value on them. Dezert et al., The SPOTIS Rank Reversal Free Method, 2020; numbers from
 * quatrope/scikit-criteria tests/agg/test_spotis.py.
 */
export const fixedScaleExamples = [
  {
    name: 'reference example A',
    matrix: [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ],
    objectives: ['max', 'min', 'max'],
    weights: [0.2, 0.3, 0.5],
    bounds: [
      [-5, 12],
      [-6, 10],
      [-8, 5],
    ],
    distances: [0.1989, 0.3707, 0.3063, 0.7491],
    ranks: [1, 3, 2, 4],
  },
  {
    name: 'reference example B',
    matrix: [
      [15_000, 4.3, 99, 42, 737],
      [15_290, 5, 116, 42, 892],
      [15_350, 5, 114, 45, 952],
      [15_490, 5.3, 123, 45, 1120],
    ],
    objectives: ['min', 'min', 'min', 'max', 'max'],
    weights: [0.2941, 0.2353, 0.2353, 0.0588, 0.1765],
    bounds: [
      [14_000, 16_000],
      [3, 8],
      [80, 140],
      [35, 60],
      [650, 1300],
    ],
    distances: [0.4779, 0.5781, 0.5558, 0.5801],
    ranks: [1, 3, 2, 4],
  },
] as const;

/** Triantaphyllou & Sánchez, Decision Sciences 28, 1997, weighted-sum illustration; the deltas recomputed from the table. Each row: pair, criterion, delta, percent of the weight, feasible; counted from one. */
export const sensitivityExample = {
  weights: [0.3277, 0.3058, 0.2876, 0.079],
  matrix: [
    [0.3088, 0.2897, 0.3867, 0.1922],
    [0.2163, 0.3458, 0.1755, 0.6288],
    [0.4509, 0.2473, 0.1194, 0.0575],
    [0.024, 0.1172, 0.3184, 0.1215],
  ],
  sums: [0.3162, 0.2768, 0.2623, 0.1449],
  ranks: [1, 2, 3, 4],
  deltas: [
    [1, 2, 1, 0.426, 130.0, false],
    [1, 2, 2, -0.7024, -229.7, true],
    [1, 2, 3, 0.1866, 64.9, true],
    [1, 2, 4, -0.0903, -114.3, true],
    [1, 3, 1, -0.3794, -115.8, true],
    [1, 3, 2, 1.2716, 415.8, false],
    [1, 3, 3, 0.2017, 70.1, true],
    [1, 3, 4, 0.4003, 506.7, false],
    [1, 4, 1, 0.6015, 183.6, false],
    [1, 4, 2, 0.9931, 324.8, false],
    [1, 4, 3, 2.5082, 872.1, false],
    [1, 4, 4, 2.423, 3067.1, false],
    [2, 3, 1, -0.0618, -18.9, true],
    [2, 3, 2, 0.1473, 48.2, true],
    [2, 3, 3, 0.2586, 89.9, true],
    [2, 3, 4, 0.0254, 32.1, true],
    [2, 4, 1, 0.6859, 209.3, false],
    [2, 4, 2, 0.577, 188.7, false],
    [2, 4, 3, -0.923, -320.9, true],
    [2, 4, 4, 0.26, 329.1, false],
    [3, 4, 1, 0.275, 83.9, true],
    [3, 4, 2, 0.9023, 295.1, false],
    [3, 4, 3, -0.5899, -205.1, true],
    [3, 4, 4, -1.8342, -2321.8, true],
  ],
  mostSensitiveForTop: { pair: [1, 2], criterion: 3, percent: 64.9 },
  mostSensitive: { pair: [2, 3], criterion: 1, percent: -18.9 },
} as const;

/** Exact values over all weights, worked out in closed form. */
export const acceptabilityExamples = [
  {
    name: '2 criteria',
    scores: [
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ],
    acceptability: [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ],
    centralWeights: [
      [0.8, 0.2],
      [0.2, 0.8],
      [0.5, 0.5],
    ],
  },
  {
    name: '3 criteria + compromise',
    scores: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0.5, 0.5, 0.5],
    ],
    acceptability: [
      [0.25, 0.08333333333333333, 0.3333333333333333, 0.3333333333333333],
      [0.25, 0.08333333333333333, 0.3333333333333333, 0.3333333333333333],
      [0.25, 0.08333333333333333, 0.3333333333333333, 0.3333333333333333],
      [0.25, 0.75, 0, 0],
    ],
    centralWeights: [
      [0.6666666666666666, 0.16666666666666666, 0.16666666666666666],
      [0.16666666666666666, 0.6666666666666666, 0.16666666666666666],
      [0.16666666666666666, 0.16666666666666666, 0.6666666666666666],
      [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
    ],
  },
  {
    name: 'pure specialists',
    scores: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    acceptability: [
      [1 / 3, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3, 1 / 3],
      [1 / 3, 1 / 3, 1 / 3],
    ],
    centralWeights: [
      [11 / 18, 7 / 36, 7 / 36],
      [7 / 36, 11 / 18, 7 / 36],
      [7 / 36, 7 / 36, 11 / 18],
    ],
  },
] as const;

/** Tzeng & Huang 2011 (the table is in quatrope/scikit-criteria tests/agg/test_topsis.py), each column scaled from its least to its most, all weights equally likely; by Monte Carlo. */
export const tzengExample = {
  matrix: [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ],
  acceptability: [
    [0, 0.143, 0.257, 0.6],
    [0.3, 0.557, 0.143, 0],
    [0.7, 0.3, 0, 0],
    [0, 0, 0.6, 0.4],
  ],
  tolerance: 0.003,
} as const;

/** gertvv/rsmaa, tests/Examples/smaa-Ex.Rout.save: thrombolytics, 10,000 stored draws. */
export const thrombolyticsExample = {
  draws: 10_000,
  alternatives: ['Heparin', 'Enoxaparin'],
  acceptability: [
    [0.3504, 0.6496],
    [0.6496, 0.3504],
  ],
  centralWeights: [
    [0.1865097, 0.2772205, 0.5362698],
    [0.40731, 0.3641477, 0.2285423],
  ],
  entropy: 0.9344248,
} as const;

/** gertvv/rsmaa, itest: Hansen's antidepressants under ordinal weights, 10,000 stored draws. */
export const antidepressantsExample = {
  alternatives: ['Fluoxetine', 'Paroxetine', 'Placebo', 'Sertraline', 'Venlafaxine'],
  acceptability: [
    [0.0244, 0.2601, 0.3195, 0.3216, 0.0744],
    [0.145, 0.3298, 0.2559, 0.2207, 0.0486],
    [0.6002, 0.1156, 0.098, 0.0616, 0.1246],
    [0.0768, 0.1304, 0.1895, 0.2254, 0.3779],
    [0.1536, 0.1641, 0.1371, 0.1707, 0.3745],
  ],
} as const;

/** Rank-order centroid (Barron & Barrett 1996) and rank-sum (Stillwell, Seaver & Edwards 1981) weights by number of criteria. */
export const surrogateExamples = {
  rankOrderCentroid: [
    [0.75, 0.25],
    [0.6111111111111112, 0.2777777777777778, 0.1111111111111111],
    [0.5208, 0.2708, 0.1458, 0.0625],
    [0.4567, 0.2567, 0.1567, 0.09, 0.04],
    [0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278],
  ],
  rankSum: [
    [0.5, 0.3333, 0.1667],
    [0.4, 0.3, 0.2, 0.1],
    [0.3333, 0.2667, 0.2, 0.1333, 0.0667],
  ],
} as const;
