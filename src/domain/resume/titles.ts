const title =
  /\b(?:manager|engineer|developer|director|lead|leader|head|analyst|architect|consultant|coordinator|specialist|designer|scientist|administrator|associate|assistant|intern|officer|president|founder|co-founder|owner|scrum master|master|tester|technician|supervisor|nurse|teacher|researcher|advisor|principal|executive|programmer|operator|planner|strategist|representative|captain|sergeant|lieutenant|volunteer|mentor|fellow|partner|contractor|chair|trainer|coach|buyer|accountant|writer|editor|cto|ceo|coo|cio|vp|svp|tpm|pmo|sre|qa)s?\b/iu;

/** Whether a line names a job title. */
export const namesTitle = (text: string): boolean => title.test(text);
