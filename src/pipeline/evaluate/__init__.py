"""How well the warehouse says what hand-made gold says: the project's own measures, and what falls short.

gold     gold files, read and checked
compare  texts as they are compared, and pairs of what belongs together
score    counts that become figures
found    what the warehouse says of an article
speech, naming, tables   the measures, by subject
evaluate all of it over a warehouse
"""

from pipeline.evaluate.evaluate import Evaluation, evaluate

__all__ = ["Evaluation", "evaluate"]
