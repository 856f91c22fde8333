"""The people of an article: who is named where, in which role, for whom.

Each module asks only those that stand before it here:

- who is named where: `names`, `parties`, `unknownnames`, `fullnames`, `passages`, `namings`, `lonenames`,
  `shortnames`, `cast`
- a role, in basic form, with whom it is for: `owners`, `modifiers`, `committees`, `employing`, `rolenouns`,
  `roleforms`, `orgphrases`, `workplaces`, `standing`, `englishtitles`, `rolephrase`
- where an article tells it: `aftername`, `employers`, `beforename`, `predicates`, `sentences`, `pronouns`, `together`
- what counts of all that: `evidence`, `pointers`, `people`
- who the employer is that is not named beside the role: `surroundings`, `stands`, `parts`, `namedbodies`,
  `authorities`, `bodies`, `fitting`, `scene`, `evident`, `affiliation`
"""

from pipeline.extract.people.affiliation import Affiliation, affiliation, bodies_of, positions
from pipeline.extract.people.bodies import Bodies
from pipeline.extract.people.people import Person, find_people

__all__ = ["Affiliation", "Bodies", "Person", "affiliation", "bodies_of", "find_people", "positions"]
