import type { TaskMention } from '../../mention.ts';
import type { Region } from './region.ts';

/** How the text has gone so far: whether somebody is giving orders, or may begin to. */
export type Course = 'closed' | 'listening' | 'open';

/** Whether a sentence sets a task where it stands, and how the text goes on after it. */
export interface Decision {
  readonly isDirective: boolean;
  readonly course: Course;
}

/** What is known of a sentence besides its words. */
export interface Place {
  readonly region: Region;
  readonly course: Course;
  readonly isFirst: boolean;
  /** Somebody was named above whose tasks follow. */
  readonly inherits: boolean;
}

/** Decides whether a sentence sets a task. */
export function decide(task: TaskMention | null, place: Place): Decision {
  const { region, course } = place;
  // a caption, or a line of the page around the text, says nothing of how that goes on
  if (region === 'none') return { isDirective: false, course };
  if (task === null) return { isDirective: false, course: place.isFirst ? 'closed' : course };
  if (task.setting === 'meant') return { isDirective: false, course };
  if (task.setting === 'asked') return { isDirective: false, course: 'closed' };
  const isDirective = saysWhat(task) && setsTask(task, place);
  return { isDirective, course: courseAfter(task, isDirective, place) };
}

// "nhấn mạnh các nhiệm vụ cần thực hiện như sau:" names neither who nor what
function saysWhat({ action, setting, parties, leadsOn }: TaskMention): boolean {
  if (leadsOn && parties.length === 0) return false;
  return action !== undefined || setting === 'ordered';
}

function setsTask(task: TaskMention, { region, course, inherits }: Place): boolean {
  const { setting, parties, isFromPerson, isPast, issuer } = task;
  const isOwn = isFromPerson === true && isPast !== true;
  switch (region) {
    case 'tasks':
      return setting !== 'stressed';
    case 'orders':
      return (
        (setting === 'ordered' && (parties.length > 0 || isOwn)) ||
        (inherits && setting !== 'stressed')
      );
    case 'told':
      return setting === 'ordered' && isOwn && parties.length > 0;
    default:
      break;
  }
  if (setting === 'ordered') {
    if (issuer === undefined) return parties.length > 0;
    return isFromPerson === true || (isPast !== true && region !== 'mostly-told');
  }
  if (setting === 'owed') return course !== 'closed' || isFromPerson === true;
  return (setting === 'assigned' || setting === 'plain') && (course === 'open' || inherits);
}

function courseAfter(
  { setting, isFromPerson, leadsOn }: TaskMention,
  isDirective: boolean,
  { region, course, isFirst }: Place,
): Course {
  if (region === 'orders' || region === 'told') return 'closed';
  if (isDirective) return 'open';
  if (region === 'tasks') return course;
  if (isFromPerson === true && leadsOn) return 'open';
  if (setting === 'stressed' && isFromPerson === true)
    return course === 'open' ? course : 'listening';
  return isFirst ? 'closed' : course;
}
