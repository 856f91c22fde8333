"""The people of an article: who is named where, in which role, for whom.

Each folder, and each module in it, asks only those that stand before it here:

- `pointers`: what points to an organisation named elsewhere
- `names`, who is named where: `names`, `kin`, `parties`, `unknownnames`, `nameends`, `fullnames`, `passages`,
  `namings`, `clubnames`, `nicknames`, `othernames`, `lonenames`, `shortnames`, `sexes`, `cast`
- `roles`, a role in basic form, with whom it is for: `regions`, `clubs`, `joined`, `modifiers`, `propernouns`,
  `owners`, `committees`, `ownedparts`, `employing`, `fields`, `rolenouns`, `roleforms`, `orgphrases`, `workplaces`,
  `standing`, `englishtitles`, `rolephrase`
- `told`, where an article tells it: `stated`, `setoff`, `antecedents`, `employers`, `fronting`, `beforename`,
  `clauses`, `verbs`, `thatday`, `belonging`, `apposed`, `aftername`, `schools`, `headedby`, `running`, `former`,
  `begun`, `offices`, `changing`, `leading`, `working`, `tenures`, `predicates`, `objects`, `several`, `oneofthem`,
  `members`, `partisans`, `ownwork`, `installed`, `appointing`, `foretold`, `readers`, `aroundname`, `sentences`,
  `contrast`, `pronouns`, `sharing`, `colleagues`, `together`, `gapped`, `theother`, `companions`, `called`,
  `presented`, `factlists`, `headed`, `counted`, `handedover`, `opened`, `namednext`, `resuming`, `portraits`,
  `titlednext`, `headtitled`, `ownfirms`, `owntold`, `ownstaff`, `doers`, `succession`, `epithets`, `unnamed`, and
  what each place is worth: `evidence`
- `person`: somebody who is named; `people`: what counts of all that is told of each
- `employer`, for whom somebody speaks who is not said to be anybody's: `surroundings`, `stands`, `parts`,
  `wholenames`, `namedbodies`, `awarding`, `reporters`, `layout`,
  `setting`, `dealings`, `authorities`, `fitting`, `pairing`, `sideplaces`, `outcome`, `match`, `bodies`, `there`,
  `around`, `beside`, `seats`, `released`, `hiring`, `leadingon`, `playing`, `onaside`, `places`, `portrayed`,
  `evident`,
  `anchors`, `personclues`, `bodyclues`, `besideclues`, `nearclues`, `likely`, `affiliation`
"""

from pipeline.extract.people.employer.affiliation import affiliation, bodies_of, house_named, positions, with_likely
from pipeline.extract.people.employer.bodies import Affiliation, Bodies
from pipeline.extract.people.people import find_people
from pipeline.extract.people.person import Person, Told

__all__ = [
    "Affiliation",
    "Bodies",
    "Person",
    "Told",
    "affiliation",
    "bodies_of",
    "find_people",
    "house_named",
    "positions",
    "with_likely",
]
