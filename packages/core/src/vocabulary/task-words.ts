import { agents } from '../lexicon/agents/agents.ts';
import {
  datedStates,
  deadlineLeads,
  deliveries,
  firmDeadlineLeads,
  noDeadlines,
  pastDeadlineWords,
  recurrences,
  vagueDeadlines,
} from '../lexicon/deadlines/deadlines.ts';
import {
  askers,
  authorities,
  beforeNouns,
  beforeOthers,
  type OrderRow,
  orderingBodies,
  orders,
  superiors,
} from '../lexicon/orders/orders.ts';
import { makingVerbs, productNouns } from '../lexicon/products/products.ts';
import {
  beforeNoDuty,
  consequenceOpeners,
  cooperationWords,
  doneWords,
  dutyWords,
  lastingManners,
  leadWords,
  nameVerbs,
  noTasks,
  partyEnds,
  partyHeads,
  partyLeads,
  partyTails,
  postHeads,
  sentenceOpeners,
  taskManners,
  taskVerbs,
  topicOpeners,
} from '../lexicon/tasks/tasks.ts';
import type { compilePhrases, PhraseIndex } from './phrase-index.ts';

/** The words with which tasks are set. */
export interface TaskWords {
  readonly orders: PhraseIndex<OrderRow>;
  readonly beforeOrderNouns: PhraseIndex<string>;
  readonly authorities: PhraseIndex<string>;
  readonly orderingBodies: PhraseIndex<string>;
  readonly beforeOthers: PhraseIndex<string>;
  readonly askers: PhraseIndex<string>;
  readonly superiors: PhraseIndex<string>;
  /** Words with which a task begins: how it is to be done, or what. */
  readonly tasks: PhraseIndex<string>;
  readonly lastingTasks: PhraseIndex<string>;
  readonly noTasks: PhraseIndex<string>;
  readonly nameVerbs: PhraseIndex<string>;
  readonly duties: PhraseIndex<string>;
  readonly beforeNoDuty: PhraseIndex<string>;
  readonly partyHeads: PhraseIndex<string>;
  readonly partyLeads: PhraseIndex<string>;
  readonly partyTails: PhraseIndex<string>;
  readonly partyEnds: PhraseIndex<string>;
  readonly taskLeads: PhraseIndex<string>;
  readonly cooperation: PhraseIndex<string>;
  readonly sentenceOpeners: PhraseIndex<string>;
  readonly topicOpeners: PhraseIndex<string>;
  readonly doneWords: PhraseIndex<string>;
  readonly firmDeadlineLeads: PhraseIndex<string>;
  readonly deadlineLeads: PhraseIndex<string>;
  readonly deliveries: PhraseIndex<string>;
  readonly datedStates: PhraseIndex<string>;
  readonly pastDeadlines: PhraseIndex<string>;
  readonly noDeadlines: PhraseIndex<string>;
  readonly consequences: PhraseIndex<string>;
  readonly postHeads: PhraseIndex<string>;
  readonly strongTasks: PhraseIndex<string>;
  readonly vagueDeadlines: PhraseIndex<string>;
  readonly recurrences: PhraseIndex<string>;
  readonly makingVerbs: PhraseIndex<string>;
  readonly productNouns: PhraseIndex<string>;
}

/** Compiles the words with which tasks are set. */
export function compileTaskWords(compile: typeof compilePhrases): TaskWords {
  const words = (list: readonly string[]) => compile(list, (word) => [word]);
  return {
    orders: compile(orders, ({ phrases }) => phrases),
    beforeOrderNouns: words(beforeNouns),
    authorities: words(authorities),
    orderingBodies: words(orderingBodies),
    beforeOthers: words(beforeOthers),
    askers: words(askers),
    superiors: words(superiors),
    tasks: words([...taskManners, ...taskVerbs]),
    lastingTasks: words(lastingManners),
    noTasks: words(noTasks),
    nameVerbs: words(nameVerbs),
    duties: words(dutyWords),
    beforeNoDuty: words(beforeNoDuty),
    partyHeads: words([...agents, ...partyHeads]),
    partyLeads: words(partyLeads),
    partyTails: words(partyTails),
    partyEnds: words(partyEnds),
    taskLeads: words(leadWords),
    cooperation: words(cooperationWords),
    sentenceOpeners: words(sentenceOpeners),
    topicOpeners: words(topicOpeners),
    doneWords: words(doneWords),
    firmDeadlineLeads: words(firmDeadlineLeads),
    deadlineLeads: words(deadlineLeads),
    deliveries: words(deliveries),
    datedStates: words(datedStates),
    pastDeadlines: words(pastDeadlineWords),
    noDeadlines: words(noDeadlines),
    consequences: words(consequenceOpeners),
    postHeads: words(postHeads),
    strongTasks: words([...taskManners, ...dutyWords, ...leadWords, ...cooperationWords]),
    vagueDeadlines: words(vagueDeadlines),
    recurrences: words(recurrences),
    makingVerbs: words(makingVerbs),
    productNouns: words(productNouns),
  };
}
