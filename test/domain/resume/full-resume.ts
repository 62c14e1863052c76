/** A fictional résumé with every kind of section. */
export const fullResume = `DANA OKAFOR
Seattle, WA | dana.okafor@mail.example | (555) 014-2277

SUMMARY
Program lead with nine years in payments and device software. Known for dates that
hold and for saying early when they will not.

PROFESSIONAL EXPERIENCE

Senior Technical Program Manager   March 2021 – Present
Harborline Systems, Seattle, WA
• Led the move of 14 services to a new ledger across five teams, cutting reconciliation time from 3 days to 4 hours.
• Ran weekly launch reviews with Legal, Finance and Security; closed 31 of 34 dependencies before their need date.
• Presented the cost of delay to the CFO and won two more engineers for the cutover.

Program Manager   06/2018 – 02/2021
Quillfeather Labs, Portland, OR
• Shipped the first release of a label printer to 40 stores on Kubernetes and PostgreSQL.
• Spotted that a supplier’s samples arrived after the test slot, and moved the fall build by resequencing firmware.

PROJECTS

Home energy dashboard   2022
• Built a dashboard in Python that reads 12 meters.

EDUCATION

B.S. Computer Science, Example State University   2014

SKILLS
Tools: Jira, SQL, Python
• Scrum

CERTIFICATIONS
• PMP, 2019
`;
