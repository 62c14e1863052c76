/** Postings of fictional companies: one for each job that is offered under the title. */
export const infrastructure = `Senior Technical Program Manager, Cloud Infrastructure
About Vantrel
Vantrel runs payments for 9,000 shops. We value curiosity and Rust.
About the role
You will drive cross-functional programs across networking, storage and SRE. You will own the critical path for our move from two data centers to the cloud, surface risks early, and bring decisions to engineering leadership with options.
Responsibilities
• Build and maintain the integrated program plan, with milestones and dependencies across eight engineering teams
• Run launch readiness reviews and go/no-go for each region
• Track capacity spend against budget and manage vendor contracts with our colocation partners
Minimum qualifications
• 7+ years of experience
• Experience with Kubernetes, Terraform or similar tools
• Excellent written communication
Preferred qualifications
• PMP or equivalent
• Familiarity with Looker
Benefits
Health insurance, stock options and a Tableau license for everybody.`;

export const coordinator = `Technical Program Manager
Brightfen is hiring for its delivery office.
What you'll do
- Schedule weekly project meetings and take minutes
- Update trackers and status decks and follow up on action items
- Support the program managers with travel and purchase orders
- Maintain the team calendars
What you'll need
- 2 years of administrative experience
- Strong attention to detail`;

export const productManager = `TPM (Growth)
The role
- Own the product roadmap and prioritize the backlog for the growth squad
- Run user interviews and turn customer insights into PRDs
- Design A/B tests that move activation and retention
You have
- 4+ years of product management experience`;

export const engineeringManager = `Technical Program Manager / Engineering Lead
Korvid Robotics
You will manage a team of 8 engineers building the control stack. You will hire engineers, run performance reviews and code reviews, and set technical direction.
Requirements: experience managing engineers, C++.`;
