// Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
import type { DocumentLike } from "./runtime.cjs";

/** The name of a rule: one of this version, or of another. */
export type RuleName =
  | "action-for-no-reason"
  | "action-overdue"
  | "adoption-missing"
  | "ambiguous-scalar"
  | "amendment-by-one-party"
  | "amendment-missing"
  | "amendment-without-notice"
  | "annotation-of-unknown-key"
  | "appeal-to-decider"
  | "article-borrows-words"
  | "article-number-gap"
  | "article-number-twice"
  | "article-without-element"
  | "assessment-missing"
  | "assessment-not-independent"
  | "assessment-stale"
  | "assessment-without-evidence"
  | "assessment-without-reason"
  | "audit-plan-missing"
  | "authoritative-text-missing"
  | "base-not-stated"
  | "binding-not-stated"
  | "blank-text"
  | "body-among-stakeholders"
  | "body-not-established"
  | "bound-party-without-adoption"
  | "broken-link-in-text"
  | "byte-order-mark"
  | "cited-article-missing"
  | "commitment-never-in-force"
  | "commitment-without-action"
  | "commitment-without-bearer"
  | "commitment-without-beneficiary"
  | "commitment-without-indicator"
  | "commitment-without-recourse"
  | "complex-key"
  | "concerned-vote-unsaid"
  | "conflict-left"
  | "conflicting-commitments"
  | "conflicting-processes"
  | "contact-by-post-only"
  | "contact-missing"
  | "contradictory-precedence"
  | "controller-may-be-controlled"
  | "dangling-reference"
  | "dates-out-of-order"
  | "decision-applies-nothing"
  | "decision-can-block-for-ever"
  | "decision-process-missing"
  | "decision-without-process"
  | "delay-without-start"
  | "digest-mismatch"
  | "dimension-contradicts-itself"
  | "dimension-without-commitment"
  | "dissolution-missing"
  | "done-without-evidence"
  | "duplicate-adoption"
  | "duplicate-id"
  | "duplicate-key"
  | "duplicate-reference"
  | "duplicate-revision"
  | "effective-date-missing"
  | "electorate-decides-on-itself"
  | "electorate-not-defined"
  | "electors-chosen-by-elected"
  | "element-departs-from-article"
  | "empty-document"
  | "empty-value"
  | "ended-party-bound"
  | "evidence-for-nothing"
  | "evidence-without-source"
  | "example-contradicts-process"
  | "example-says-too-little"
  | "exception-without-criterion"
  | "exception-without-decider"
  | "exchange-without-amount"
  | "exclusion-without-appeal"
  | "exclusion-without-hearing"
  | "exclusion-without-process"
  | "fallback-against-majority"
  | "fallback-cycle"
  | "fallback-not-named"
  | "fiscal-year-unsaid"
  | "force-not-stated"
  | "future-fact"
  | "hidden-characters"
  | "hidden-space"
  | "history-missing"
  | "history-without-event"
  | "html-in-text"
  | "id-with-other-meaning"
  | "image-without-words"
  | "impossible-date"
  | "impossible-tally"
  | "incomparable-target"
  | "independence-contradicted"
  | "indicator-for-nothing"
  | "indicator-incomplete"
  | "indicator-never-measured"
  | "inexact-number"
  | "intention-without-action"
  | "json-syntax"
  | "keeper-missing"
  | "key-not-text"
  | "language-contradicted"
  | "least-above-most"
  | "left-to-law"
  | "legal-form-missing"
  | "licence-missing"
  | "like-cycle"
  | "link-names-nothing"
  | "linked-version-missing"
  | "list-in-text"
  | "local-address"
  | "lone-surrogate"
  | "long-sentence"
  | "loose-wording"
  | "malformed-iri"
  | "malformed-value"
  | "measurement-stale"
  | "membership-cycle"
  | "membership-incomplete"
  | "merge-key"
  | "missing-key"
  | "missing-translation"
  | "name-used-twice"
  | "nesting-too-deep"
  | "no-commitment"
  | "no-contributors"
  | "nobody-can-remove"
  | "nobody-controls"
  | "nobody-named-to-act"
  | "not-a-number"
  | "not-utf-8"
  | "not-yet-adopted"
  | "null-value"
  | "number-out-of-range"
  | "objective-that-nothing-serves"
  | "office-decides-own-succession"
  | "one-present-decides"
  | "one-sided-exchange"
  | "open-standard-in-must"
  | "override-cycle"
  | "placeholder-left"
  | "planned-dimension-overdue"
  | "power-without-procedure"
  | "practice-not-stated"
  | "precedence-not-stated"
  | "principle-without-follow-up"
  | "private-address-of-person"
  | "process-without-participants"
  | "process-without-quorum"
  | "purpose-incomplete"
  | "purpose-not-stated"
  | "quorum-failure-not-settled"
  | "quorum-says-nothing"
  | "receipt-presumed"
  | "recourse-without-body"
  | "recourse-without-deadline"
  | "recourse-without-steps"
  | "recusal-not-settled"
  | "reference-of-wrong-kind"
  | "rejection-not-settled"
  | "repeated-statement"
  | "resource-without-steward"
  | "review-missing"
  | "review-past"
  | "revision-chain-broken"
  | "revision-without-decision"
  | "revisions-missing"
  | "revisions-out-of-order"
  | "right-without-holder"
  | "role-without-appointment"
  | "role-without-end"
  | "role-without-responsibilities"
  | "rounded-share"
  | "sanction-incomplete"
  | "sanctions-not-graduated"
  | "self-perpetuating-body"
  | "self-reference"
  | "session-named-and-not-defined"
  | "several-documents"
  | "several-norms-in-one"
  | "silence-not-settled"
  | "silent-dimension"
  | "single-author"
  | "soft-verb-in-must"
  | "stakeholder-without-voice"
  | "stated-and-not-stated"
  | "status-contradicts-dates"
  | "subject-not-described"
  | "summary-missing"
  | "summary-too-long"
  | "tacit-adoption-without-exit"
  | "tally-contradicts-outcome"
  | "term-defined-twice"
  | "text-not-attached"
  | "text-too-long"
  | "threshold-asks-nothing"
  | "threshold-contradicts-method"
  | "threshold-missing"
  | "tie-not-settled"
  | "time-of-wrong-kind"
  | "time-says-too-little"
  | "too-many-repeats"
  | "two-deciders"
  | "two-quorums"
  | "two-thresholds"
  | "unanimity-undone-by-exclusion"
  | "undeclared-language"
  | "undefined-alias"
  | "undefined-vote"
  | "unformed-body-named"
  | "unknown-key"
  | "unknown-language"
  | "unknown-licence"
  | "unknown-revision"
  | "unknown-tag"
  | "unknown-value"
  | "unmet-without-action"
  | "unreachable-quorum"
  | "unreachable-threshold"
  | "unsafe-address"
  | "unsupported-version"
  | "vacancies-can-block"
  | "vacancy-not-settled"
  | "vague-time"
  | "version-step-too-small"
  | "wrong-type"
  | "yaml-syntax"
  | "yaml-version"
  | (string & {});

/** A language as a BCP 47 tag: one in which there are words, or one for which the nearest of these is taken. */
export type LanguageTag = MessageLanguage | (string & {});

/**
 * A social code: what a collective is, why it exists and how it works, written so that every stakeholder can read it,
 * rely on it and check it.
 *
 * Everything but the record is what the parties adopt and sign; the record keeps what happened since.
 */
export interface SocialCode {
  /** The address of the JSON Schema that an editor uses to help while writing. It is not part of what is signed. */
  $schema?: string;
  /**
   * The version of the CodeSocial format that the document follows. It tells a reader, or a tool, which rules apply.
   */
  codesocial: FormatVersion;
  /**
   * The permanent address of this social code, the same in all its versions. Use a web address that you control, so
   * that others can cite it.
   */
  id: Iri;
  /**
   * The version of the text, as three numbers. Raise the first when duties or rights change, the second when something
   * is added, the third for a correction.
   */
  version: Version;
  /** How far the text has come, from draft to repealed. A reader needs it to know whether the text is in force. */
  status: Status;
  /**
   * The language in which the text is authoritative, and that of every text written without a language. When a
   * translation differs, this language prevails.
   */
  language: Language;
  /** The name of the text, as people will cite it. */
  title: LocalText;
  /**
   * What the text is: statutes, internal rules, a charter, an agreement or a policy. It tells what may be expected of
   * it.
   */
  genre?: Genre;
  /** The main terms at a glance, in plain words. Write it for a newcomer who has two minutes. */
  summary?: LocalText;
  /** The licence under which others may copy, adapt or fork this text. A social code is meant to be reused. */
  license?: Licence;
  /** The day on which this version was published. */
  issued?: CalendarDate;
  /** From when and until when this version applies. */
  effective?: Effective;
  /** When the text is to be read again together and, if need be, changed. */
  review?: Review;
  /** The other languages that the document claims to cover. Every text must then exist in each of them. */
  translations?: Language[];
  /**
   * The force that the text claims for itself: none, moral, contractual or statutory. Say it, so that nobody discovers
   * it during a dispute.
   */
  binding?: Binding;
  /** What holds where the text says nothing. Without it, each person fills the silence in their own way. */
  unstated?: Unstated;
  /**
   * The text itself, article by article, as people adopted it. Where there are articles, they prevail: the other keys
   * say what they mean.
   */
  articles?: Article[];
  /** What the code is about: the organisation, project, place or commons that it describes. */
  subject?: Subject;
  /** Why the subject exists: its reason for being, its context, challenges, objectives and missions. */
  purpose?: Purpose;
  /** Where the subject comes from: its story and the events that made it. */
  history?: History;
  /** How the subject works, on six planes from the social to the cultural. */
  dimensions?: Dimensions;
  /**
   * Everyone concerned: persons, groups, organisations, public bodies and the living world. The rest of the code refers
   * to them.
   */
  stakeholders?: Stakeholder[];
  /** Who decides what and how, how people join and leave, what happens in a dispute and how this text changes. */
  governance?: Governance;
  /** What is held in common or put to work, from land to knowledge. */
  resources?: Resource[];
  /** Who may do what with the resources, one right at a time. */
  rights?: Right[];
  /** Who gives what to whom, in money or otherwise. It makes visible the exchanges that usually go unsaid. */
  reciprocity?: Exchange[];
  /** What is counted or observed to know whether commitments are kept. */
  indicators?: Indicator[];
  /** Ties to other social codes, statutes, by-laws and laws. */
  links?: Link[];
  /** The words that have a precise meaning here. A newcomer should not have to guess. */
  glossary?: Term[];
  /** Who took part in writing the text, and in what role. */
  contributors?: Contributor[];
  /**
   * What happened: actions, measurements, assessments, decisions and adoptions. It can grow without changing what was
   * adopted.
   */
  record?: CodeRecord;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Whether those who abstain count among those who voted.
 *
 * - `counted`: They count, and so make the threshold harder to reach.
 * - `excluded`: They are left out of the count.
 */
export type Abstentions = "counted" | "excluded";

/**
 * What is decided or done.
 *
 * - `admit`: Somebody becomes a member.
 * - `exclude`: A member is made to leave.
 * - `appoint`: Somebody is put into a role.
 * - `remove`: Somebody is taken out of a role.
 * - `sanction`: A breach has a consequence for somebody.
 * - `amend`: This text is changed.
 * - `dissolve`: The collective ends.
 * - `set-rules`: Another text is made or changed.
 * - `set-electorate`: It is settled who takes part in a decision.
 * - `set-dues`: It is settled what members pay.
 * - `approve-accounts`: The accounts are approved.
 * - `distribute`: Surplus, shares or goods are distributed.
 * - `spend`: Money is spent or a debt is taken on.
 * - `represent`: The collective is represented toward others.
 * - `convene`: A meeting is called.
 * - `control`: What others do is examined.
 * - `hear-appeals`: A contested decision is examined again.
 * - `affiliate`: Another organisation is joined, founded or left, or shares in it are taken or given up.
 * - `transform`: The collective merges, splits, changes its legal form, or goes on after its dissolution.
 * - `set-activities`: A field of business is taken up or given up, a branch is opened or closed.
 * - `contract`: Land is dealt in, a lasting contract is concluded, or tasks are handed to others.
 * - `other`: Another act, said in words.
 */
export type Act =
  | "admit"
  | "exclude"
  | "appoint"
  | "remove"
  | "sanction"
  | "amend"
  | "dissolve"
  | "set-rules"
  | "set-electorate"
  | "set-dues"
  | "approve-accounts"
  | "distribute"
  | "spend"
  | "represent"
  | "convene"
  | "control"
  | "hear-appeals"
  | "affiliate"
  | "transform"
  | "set-activities"
  | "contract"
  | "other";

/** Something done to carry out an intention, so that everyone can follow how words and deeds agree. */
export interface Action {
  /** The short name by which the action is referred to. */
  id: Id;
  /** What is done, in a few words. */
  title: LocalText;
  /** What is done, in detail. */
  text?: LocalText;
  /**
   * The principles, models, commitments or objectives that it carries out. An action that carries out nothing happens
   * for no stated reason.
   */
  implements?: Ref[];
  /** Who does it. */
  by?: Ref[];
  /** How far it has come. */
  status: ActionStatus;
  /** The day on which it began or is to begin. */
  from?: CalendarDate;
  /** The day on which it ended or is to end. */
  until?: CalendarDate;
  /** What shows that it was done. */
  evidence?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * How far an action has come.
 *
 * - `planned`: Decided but not begun.
 * - `ongoing`: Under way.
 * - `done`: Completed.
 * - `abandoned`: Given up.
 */
export type ActionStatus = "planned" | "ongoing" | "done" | "abandoned";

/** Who acts: a party, or some of one. */
export type Actor = Ref | SomeOf;

/** The act by which a party makes a version of the text its own. */
export interface Adoption {
  /** The short name by which the adoption is referred to. */
  id?: Id;
  /** Who adopts. */
  party: Ref;
  /** In what capacity it adopts, for example a body on behalf of an organisation. */
  capacity?: LocalText;
  /** By which act it adopts. */
  mode: AdoptionMode;
  /** The decision by which it was adopted, when there was one. */
  decision?: Ref;
  /** The version that is adopted. */
  version: Version;
  /** The fingerprint of the adopted text, which shows exactly what was accepted. */
  digest: Digest;
  /** The fingerprint of the articles alone, whatever is said about their meaning. */
  textDigest?: Digest;
  /** The day of the act. The party is bound from then on, as soon as the text is in force. */
  at: CalendarDate;
  /** What the party does not accept, or accepts on a condition. */
  reservations?: Reservation[];
  /** The electronic proof of the act, such as a signature, in the form that its method defines. */
  proof?: { [key: string]: unknown };
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * By which act a party adopts a text.
 *
 * - `signature`: By signing it.
 * - `vote`: By a vote of its body.
 * - `email`: By a message that says so.
 * - `joining`: By becoming a member.
 * - `use`: By using what the text governs.
 * - `submission`: By contributing to what the text governs.
 */
export type AdoptionMode = "signature" | "vote" | "email" | "joining" | "use" | "submission";

/** What can be contested: “everything”, or the elements named. */
export type Against = "everything" | Ref[];

/** How this text is changed, and who must agree to it. */
export interface Amendment {
  /** The decision process by which a change is adopted, or who adopts it. */
  process?: Ref;
  /** How and how long before a decision a proposed change is made known. */
  notice?: LocalText;
  /** The parties or processes whose own agreement is needed besides. */
  approvalBy?: Ref[];
  /** The elements that this procedure cannot change. */
  entrenched?: Ref[];
  /** How someone who disagrees may leave with a copy of the text and make another of it. */
  fork?: LocalText;
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A sum in a currency. */
export interface Amount {
  /** The sum, in units of the currency. */
  value: number;
  /** The currency in which it is counted. */
  currency: Currency;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A piece of the text as people adopted it: a chapter, an article, a paragraph, a point. */
export interface Article {
  /** The short name of the article. It stays when the number changes. */
  id: Id;
  /** The number as printed, with its word: “Article 3”, “§ 13”, “(2)”. */
  num?: string;
  /** The heading. */
  heading?: LocalText;
  /** The words, before those of the articles within: a text, or its sentences where an element needs one of them. */
  content?: Content;
  /** The articles within. */
  articles?: Article[];
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A judgement, at a date and by a named party, on whether what was said is kept. */
export interface Assessment {
  /** The short name by which the assessment is referred to. */
  id: Id;
  /** The elements that were assessed. */
  of: Ref[];
  /** What was found. */
  outcome: AssessmentOutcome;
  /** The day of the judgement. */
  at: CalendarDate;
  /** Who made it. */
  by: Ref;
  /** True when whoever made it has no part in what is assessed. */
  independent: boolean;
  /** What it relies on. */
  evidence?: Ref[];
  /** The reasons, and what should be done. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What an assessment found.
 *
 * - `met`: It is kept.
 * - `partly`: It is kept in part.
 * - `not-met`: It is not kept.
 * - `not-assessed`: It could not be judged, for want of facts.
 * - `not-applicable`: The case did not arise.
 */
export type AssessmentOutcome = "met" | "partly" | "not-met" | "not-assessed" | "not-applicable";

/** When and by whom the gap between text and reality is examined. */
export interface AuditPlan {
  /** How often an audit takes place. */
  every?: Time;
  /** Who carries it out; at least one of them should be independent. */
  by?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Whether a vote is open or secret, or secret when someone asks. */
export type Ballot = BallotKind | BallotOnRequest;

/**
 * Whether a vote is open or secret.
 *
 * - `open`: Everyone sees who votes how.
 * - `secret`: Nobody sees who votes how.
 */
export type BallotKind = "open" | "secret";

/** A vote that is secret when someone asks for it. */
export interface BallotOnRequest {
  /** Who can ask for it. */
  secretIf: Actor;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Who is bound: each of some parties, or one of them. */
export type Bearers = Ref[] | OneOf;

/**
 * The force that a text claims for itself.
 *
 * - `none`: It describes and binds nobody.
 * - `moral`: It binds in honour: it can be invoked within the group, not before a court.
 * - `contractual`: It binds those who accept it, as an agreement does.
 * - `statutory`: It has the force of the statutes, or stands in them.
 */
export type Binding = "none" | "moral" | "contractual" | "statutory";

/**
 * Whether blank and void votes count among the votes out of which a share is counted.
 *
 * - `counted`: They count, and so make the threshold harder to reach.
 * - `excluded`: They are left out of the count.
 */
export type BlankVotes = "counted" | "excluded";

/** Those who meet, or decide together: an assembly, a board, a committee. */
export interface Body {
  /** The short name by which the rest of the code refers to this body. */
  id: Id;
  /** What the body is called. */
  name: LocalText;
  /** What sort of body it is. */
  kind?: BodyKind;
  /** Who belongs to it: classes of members, roles, other bodies. */
  members?: Seated[];
  /** Write false when the text says that it is not formed. */
  formed?: boolean;
  /** Who takes the chair, and gives the casting vote where there is one. */
  chair?: Ref;
  /** How it decides unless more is said. */
  process?: Ref;
  /** Its kinds of meeting, one an item where they differ. */
  sessions?: Session[];
  /** The groups or bodies to which it belongs. */
  memberOf?: Ref[];
  /** Other names used for it, so that one body is not taken for two. */
  alsoKnownAs?: LocalText[];
  /** The last day on which it existed, when it exists no longer. */
  until?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of body it is.
 *
 * - `assembly`: All members, or their delegates.
 * - `board`: Those who lead between assemblies.
 * - `committee`: Some, for a task.
 * - `office`: Those who hold the functions.
 * - `team`: Those who work together.
 */
export type BodyKind = "assembly" | "board" | "committee" | "office" | "team";

/** Whose breach can lead to a sanction: “everything”, or the commitments named. */
export type BreachOf = "everything" | Ref[];

/** A limit on who may hold a role together: how many, or which share of one group. */
export interface Cap {
  /** The limit in words. */
  text: LocalText;
  /** The smallest number allowed. */
  atLeast?: Natural;
  /** The largest number allowed. */
  atMost?: Natural;
  /** The largest share that one group may hold. */
  share?: Share;
  /** What makes a group: the same employer, family or village, for example. */
  per?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What ends a membership, or why somebody is made to leave.
 *
 * - `death`: The member dies.
 * - `dissolution`: The member, an organisation, ends.
 * - `non-payment`: Dues are not paid.
 * - `transfer`: It passes to somebody else.
 * - `expiry`: Its time is over.
 * - `lapse`: What was required is no longer so.
 * - `breach`: What is owed was not done.
 * - `harm`: Harm was done.
 * - `absence`: Somebody is not there any more, or cannot be found.
 * - `end-of-work`: An employment is over.
 * - `false-information`: False or incomplete information on oneself was given.
 * - `competition`: One competes with the collective.
 * - `other`: Another cause, said in words.
 */
export type Cause =
  | "death"
  | "dissolution"
  | "non-payment"
  | "transfer"
  | "expiry"
  | "lapse"
  | "breach"
  | "harm"
  | "absence"
  | "end-of-work"
  | "false-information"
  | "competition"
  | "other";

/**
 * A promise that can be invoked: who is bound to what, toward whom and with which force.
 *
 * The force is a value of its own and is never read from the verb of the text.
 */
export interface Commitment {
  /** The short name by which signers cite this commitment and the rest of the code refers to it. */
  id: Id;
  /** What is promised, one thing only. */
  text: LocalText;
  /** How strongly it binds, from a duty to a permission. */
  force?: Force;
  /** Whether a result is owed, or the effort to reach it. */
  standard?: Standard;
  /** Who is bound by it: the parties that can be asked to keep it. Without them, it binds nobody. */
  by?: Bearers;
  /** To whom it is owed, and who may therefore invoke it. The living world can be named here too. */
  toward?: Ref[];
  /** The principles that it upholds. They show why it is there. */
  upholds?: Ref[];
  /** The first day on which it binds, when later than that of the text. */
  from?: CalendarDate;
  /** The last day on which it binds, when it ends before the text does. */
  until?: CalendarDate;
  /**
   * By when it must be done: a date, or a time after something happens; P0D is at once. Avoid “soon” and “regularly”:
   * nobody can check them.
   */
  due?: Time;
  /** How often it must be done, when it comes back. */
  every?: Time;
  /**
   * The circumstances in which it applies, in words or as a list of what must have happened; without it, it always
   * applies.
   */
  when?: When;
  /** In which form it is to be done; each of these is enough: a resignation in writing. */
  form?: Formality[];
  /**
   * Through what it is to be done: mailing lists, a register, a journal. A duty takes all of them, a permission any.
   */
  through?: Ref[];
  /** The cases in which it does not hold. */
  exceptions?: CommitmentException[];
  /** The commitments over which this one prevails when they conflict. */
  overrides?: Ref[];
  /** The indicators that tell whether it is kept, so that the answer does not depend on who is asked. */
  indicators?: Ref[];
  /** The way by which a breach is raised and settled. Name it, so that nobody has to look for it on a bad day. */
  recourse?: Ref;
  /** The consequences that a breach can have. */
  sanctions?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** The words of an article: a text, or its sentences. */
export type Content = LocalText | Sentence[];

/** A situation: one text, or its points. */
export type Context = LocalText | Item[];

/** A party that took part in making the text. It shows that the text was written by several hands. */
export interface Contributor {
  /** The party that took part. */
  who: Ref;
  /** In what role it took part. */
  role: ContributorRole;
  /** What it brought. */
  text?: LocalText;
  /** When it took part. */
  date?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * In what role a party took part in making the text.
 *
 * - `author`: Wrote some of it.
 * - `facilitator`: Helped the others to write it.
 * - `reviewer`: Read and commented on it.
 * - `translator`: Translated it.
 * - `witness`: Attended, and can tell how it was made.
 */
export type ContributorRole = "author" | "facilitator" | "reviewer" | "translator" | "witness";

/** A whole number, 1 or more. */
export type Count = number;

/** The three-letter code of a currency (ISO 4217), such as EUR. */
export type Currency = string;

/** A calendar day, written year-month-day: 2026-11-22. */
export type CalendarDate = string;

/** A day that comes back every year: --06-30 for 30 June. */
export type DayOfYear = string;

/** A decision that was made, with its count, so that anyone can compute its outcome again. */
export interface Decision {
  /** The short name by which the rest of the record refers to it. */
  id: Id;
  /** The day of the decision. */
  at: CalendarDate;
  /** What was decided. */
  subject: LocalText;
  /** The decision process that was followed. */
  process?: Ref;
  /** How the votes or voices were counted. */
  tally?: Tally;
  /** How it ended. */
  outcome: DecisionOutcome;
  /** The elements of the code that the decision applies. Citing them shows that the text is alive. */
  applies?: Ref[];
  /** The minutes or other documents that attest it. */
  evidence?: Ref[];
  /** The decision in full, and its reasons. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * How a decision ended.
 *
 * - `adopted`: The proposal was adopted.
 * - `rejected`: The proposal was rejected.
 * - `adjourned`: The decision was put off.
 */
export type DecisionOutcome = "adopted" | "rejected" | "adjourned";

/** The SHA-256 fingerprint of a content: “sha256:” and 64 hexadecimal digits in lower case. */
export type Digest = string;

/** One plane of how the subject works: what is held, how things are done and what is promised. */
export interface Dimension {
  /** The general principle of this dimension in a few sentences. */
  summary?: LocalText;
  /** The words that sum it up and help to compare codes. */
  keywords?: LocalText[];
  /** What is held to be right here. A principle describes and does not bind by itself. */
  principles?: Principle[];
  /** How principles are put into a way of working. */
  models?: Model[];
  /** What parties owe to each other, and can be held to. */
  commitments?: Commitment[];
  /** The reason why this dimension does not apply. Silence is a gap; a stated reason is an answer. */
  notApplicable?: LocalText;
  /** The announcement that this dimension will be written, and when. */
  planned?: Planned;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * How the subject works, seen from six planes.
 *
 * None is left out in silence: a dimension speaks, says why it does not apply, or says when it will be written.
 */
export interface Dimensions {
  /** Community, roles, care, conviviality and conflict. */
  social?: Dimension;
  /** Forms of wealth, funding, pay, prices and redistribution. */
  economic?: Dimension;
  /** The relation to the living world, restraint and measured impacts. */
  ecological?: Dimension;
  /** Tools, knowledge, research and the openness of code and data. */
  scientific?: Dimension;
  /** Structure in law, property, licences and transmission. */
  legal?: Dimension;
  /** The place of the arts, rituals, languages and popular education. */
  cultural?: Dimension;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** What happens when the collective ends. */
export interface Dissolution {
  /** The decision process that decides to end, or who decides it. */
  process?: Ref;
  /** What becomes of money, goods and places. */
  assets?: LocalText;
  /** What becomes of data, archives, accounts and keys. */
  data?: LocalText;
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** The time during which a text applies. */
export interface Effective {
  /** The first day on which the text applies. */
  from?: CalendarDate;
  /** The last day on which the text applies. Leave it out when no end is foreseen. */
  until?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A way in which membership ends by itself. */
export interface Ending {
  /** What ends it. */
  cause: Cause;
  /** When it ends then. */
  at?: LocalText;
  /** Who must agree. */
  approvalBy?: Ref[];
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A moment of the history. */
export interface HistoryEvent {
  /** The short name by which the event is referred to. */
  id: Id;
  /** When it happened; a year alone is enough. Left out where the text does not say. */
  date?: PartialDate;
  /** How long it lasted: P2Y for two years. */
  lasting?: Time;
  /** What happened, in a few words. */
  title: LocalText;
  /** What happened and what it changed. */
  text?: LocalText;
  /** Addresses of documents or pages that attest it. */
  sources?: Iri[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A document, set of data, address or testimony on which others can rely. */
export interface Evidence {
  /** The short name by which the rest of the record refers to it. */
  id: Id;
  /** What it is, in a few words. */
  title: LocalText;
  /** What sort of evidence it is. */
  kind: EvidenceKind;
  /** Where it can be read. Give its digest too, since what an address shows can change. */
  url?: Iri;
  /** Its fingerprint, which shows that it has not been altered. */
  digest?: Digest;
  /** The day on which it was made. */
  date?: CalendarDate;
  /** Who made or issued it. */
  by?: Ref;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of evidence it is.
 *
 * - `document`: A document of any other sort.
 * - `data`: A set of data.
 * - `link`: A page or place on the web.
 * - `testimony`: What someone saw or lived.
 * - `minutes`: The minutes of a meeting.
 * - `accounts`: Financial accounts.
 */
export type EvidenceKind = "document" | "data" | "link" | "testimony" | "minutes" | "accounts";

/** A vote with its result, by which anyone can check how the process is counted. */
export interface Example {
  /** How many may take part. */
  eligible: Natural;
  /** How many take part, or are represented. */
  present?: Natural;
  /** How many support the proposal. */
  for: Natural;
  /** How many oppose it. */
  against: Natural;
  /** How many abstain. */
  abstain?: Natural;
  /** How many vote blank, or with a void ballot. */
  blank?: Natural;
  /** How many raise a reasoned objection. */
  blocks?: Natural;
  /** Whether the proposal passes. */
  passes: boolean;
  /** What the example is meant to show. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A case in which a commitment does not hold. */
export interface CommitmentException {
  /** The case, described so that it can be recognised. */
  text: LocalText;
  /** What must be observed for the exception to apply. Without it the exception can swallow the rule. */
  criterion?: LocalText;
  /** Who, or which process, decides that the case is given. */
  decidedBy?: Ref;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** One cell of the reciprocity matrix: who gives what to whom. */
export interface Exchange {
  /** The short name by which the rest of the code refers to this exchange. */
  id: Id;
  /** Who gives. */
  from: Ref;
  /** Who receives. */
  to: Ref;
  /** What is given. */
  gives: LocalText;
  /** In which form of wealth it is given. */
  kind: ExchangeKind;
  /** How much money, when money is given. */
  amount?: Amount;
  /** The exchange that this one answers. Together they show whether giving and receiving are balanced. */
  inReturnFor?: Ref;
  /** When, how often and on which conditions it is given. */
  terms?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * In which form something is given.
 *
 * - `money`: Money.
 * - `time`: Time or work.
 * - `knowledge`: Knowledge, training, advice.
 * - `goods`: Things and produce.
 * - `service`: A service rendered.
 * - `data`: Data or information.
 * - `recognition`: Thanks, credit, visibility.
 * - `care`: Attention to people or to the living world.
 * - `other`: Something else, as the text says.
 */
export type ExchangeKind =
  | "money"
  | "time"
  | "knowledge"
  | "goods"
  | "service"
  | "data"
  | "recognition"
  | "care"
  | "other";

/** The year of accounts. */
export interface FiscalYear {
  /** The day on which it ends: --12-31. */
  ends: DayOfYear;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * How strongly a commitment binds.
 *
 * - `must`: A duty: not doing it is a breach.
 * - `must-not`: A prohibition: doing it is a breach.
 * - `should`: Expected: one does it or says why not.
 * - `should-not`: Discouraged: one refrains or says why not.
 * - `may`: A permission that nobody may hinder.
 * - `need-not`: No duty, said aloud: nobody is owed it.
 */
export type Force = "must" | "must-not" | "should" | "should-not" | "may" | "need-not";

/**
 * In which form something is said or done.
 *
 * - `spoken`: By word of mouth, face to face or by telephone.
 * - `text-form`: In words that can be read and kept, without a signature: an email, a message.
 * - `written`: In writing: a letter, signed where the law asks for it.
 * - `registered-letter`: By registered letter, or against a receipt.
 * - `online`: Through a service or a meeting on the web.
 */
export type Formality = "spoken" | "text-form" | "written" | "registered-letter" | "online";

/** The version of the CodeSocial format. */
export type FormatVersion = "1.0";

/**
 * The words of an article, or of a sentence of it, in every language that it has: its own content, without the articles
 * within.
 */
export interface FromArticle {
  /** The article or the sentence. */
  fromArticle: Ref;
}

/**
 * What a text is.
 *
 * - `statutes`: The founding rules of a body in law.
 * - `internal-rules`: Rules within and below statutes.
 * - `charter`: What people hold to and why.
 * - `agreement`: What parties promise each other.
 * - `policy`: How one thing is handled.
 */
export type Genre = "statutes" | "internal-rules" | "charter" | "agreement" | "policy";

/** How the collective governs itself and this text. */
export interface Governance {
  /** The functions that are entrusted to someone. */
  roles?: Role[];
  /** Those who meet and decide together: the assembly, the board, committees. */
  bodies?: Body[];
  /** How decisions are made, each way precise enough to be computed. */
  processes?: Process[];
  /** The ways of belonging, with how one comes in and how one leaves. */
  membership?: Membership[];
  /** How a breach is raised and settled. */
  recourse?: Recourse[];
  /** The consequences of a breach, from the lightest to the gravest. */
  sanctions?: Sanction[];
  /** How this text is changed. */
  amendment?: Amendment;
  /** Who keeps the social code itself, how one contributes and where its versions are deposited. */
  stewardship?: Stewardship;
  /** What happens when the collective ends: who decides, and what becomes of assets and data. */
  dissolution?: Dissolution;
  /** Who decides whatever the text gives to nobody. */
  residual?: Ref;
  /** Duties and rights that belong to no dimension, such as those of members and office-holders. */
  commitments?: Commitment[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Where the subject comes from, as a story and as events. */
export interface History {
  /** The story as the collective tells it. */
  story?: LocalText;
  /** The moments that counted, each with its date where the text says one. */
  events?: HistoryEvent[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A party that holds a role. */
export interface Holder {
  /** The party that holds the role. */
  who: Ref;
  /** The day on which this was known to be true. */
  asOf?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * A short name for an element, unique in the whole document and kept from version to version.
 *
 * Lowercase letters, digits and single hyphens, starting with a letter: “share-harvest”. Signers cite it, so never give
 * it to something else.
 */
export type Id = string;

/** A number or name under which a register knows the subject. */
export interface Identifier {
  /** The register or system that gave the identifier. */
  scheme: string;
  /** The identifier itself, as the register writes it. */
  value: string;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Something counted or observed, so that anyone can know whether a commitment is kept. */
export interface Indicator {
  /** The short name by which the rest of the code refers to this indicator. */
  id: Id;
  /** What the indicator is called. */
  name: LocalText;
  /** What exactly is counted or observed. */
  definition: LocalText;
  /** The unit of its values. */
  unit?: LocalText;
  /** How and from which source the value is obtained, so that another person finds the same. */
  method?: LocalText;
  /** The value at the start, with which later ones are compared. Measure it before promising a target. */
  baseline?: Observed;
  /** The value to be reached. */
  target?: Target;
  /** How often it is measured. */
  every?: Time;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** An absolute address: a web address or another identifier that begins with a scheme, such as https: or did:. */
export type Iri = string;

/** One challenge, objective, mission or value, which principles can serve and actions can carry out. */
export interface Item {
  /** The short name by which the rest of the code refers to this point. */
  id: Id;
  /** The point itself, one idea only. */
  text: LocalText;
  /** Why it matters here. */
  rationale?: LocalText;
  /** For whom it is: those whom a mission is to serve. */
  toward?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A language tag (BCP 47), such as fr, en or pt-BR. */
export type Language = string;

/** A licence as an SPDX expression, such as CC-BY-SA-4.0. */
export type Licence = string;

/** For how long something is founded: “unlimited”, a day, a length of time, or more about it. */
export type Lifetime = string | Timing;

/** A tie to another social code, statute, by-law or law. */
export interface Link {
  /** The short name by which the rest of the code refers to the other text. */
  id?: Id;
  /** What the other text or its subject is to this one. */
  rel: LinkRelation;
  /** The address of the other text. */
  target?: Iri;
  /** What the other text is called. */
  title?: LocalText;
  /** The day of the other text. */
  date?: CalendarDate;
  /** Which version of the other text is meant, as that text names it. */
  version?: string;
  /** The fingerprint of the other text, which shows that it has not changed. */
  digest?: Digest;
  /** Which of the two prevails when they conflict. Say it as soon as two texts govern the same thing. */
  precedence?: Precedence;
  /** Who makes the other text: a party, or a process. */
  issuedBy?: Ref;
  /** Who changes the other text: a party, or a process. */
  amendedBy?: Ref;
  /** What the other text may or must settle, one thing an item. */
  settles?: LocalText[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What another text or its subject is to this one.
 *
 * - `memberOf`: The subject is a member of the other.
 * - `partOf`: The subject is a part of the other.
 * - `hasPart`: The other is a part of the subject.
 * - `partnerOf`: The two work together.
 * - `derivedFrom`: The text was made from the other.
 * - `inspiredBy`: The text took ideas from the other.
 * - `translationOf`: The text translates the other.
 * - `supersedes`: The text replaces the other.
 * - `governedBy`: The text is subject to the other.
 * - `governs`: The other text is subject to this one.
 * - `conformsTo`: The text meets the requirements of the other.
 * - `related`: The two are related in another way.
 */
export type LinkRelation =
  | "memberOf"
  | "partOf"
  | "hasPart"
  | "partnerOf"
  | "derivedFrom"
  | "inspiredBy"
  | "translationOf"
  | "supersedes"
  | "governedBy"
  | "governs"
  | "conformsTo"
  | "related";

/** A thing to decide or to do: an act, and what it is about. */
export interface Matter {
  /** The act. */
  act: Act;
  /** Whom or what it is about: parties, resources, other texts. */
  concerns?: Ref[];
  /** Only above that sum. */
  over?: Amount;
  /** Only up to that sum. */
  upTo?: Amount;
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** The value found for an indicator on a day. */
export interface Measurement {
  /** The indicator that was measured. */
  indicator: Ref;
  /** The day on which, or up to which, it was measured. */
  at: CalendarDate;
  /** The value found, in the unit of the indicator. */
  value: Observed;
  /** What the value relies on. */
  evidence?: Ref[];
  /** Who measured it. */
  by?: Ref;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** One way of belonging: for whom, how one joins and how one leaves. */
export interface Membership {
  /** The short name by which the rest of the code refers to these members. */
  id: Id;
  /** What these members are called. */
  name: LocalText;
  /** What is asked of a person or organisation in order to belong. */
  criteria?: LocalText[];
  /** How one comes in. */
  join?: LocalText;
  /** How one leaves of one's own will, and what then becomes of dues, shares and duties. */
  leave?: LocalText;
  /** When and how a member can be made to leave. */
  exclude?: LocalText;
  /** What one pays or gives in order to belong. */
  dues?: LocalText;
  /** The decision process that admits a new member, or who decides it. */
  joinProcess?: Ref;
  /** The decision process that excludes a member, or who decides it. */
  excludeProcess?: Ref;
  /** The classes, groups or bodies to which these members belong as well. */
  memberOf?: Ref[];
  /** How many members it counts. */
  size?: Natural;
  /** The ways in which membership ends by itself, one an item: death, dissolution, non-payment. */
  endings?: Ending[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * The way in which agreement is reached.
 *
 * - `consent`: It passes unless someone raises a reasoned objection.
 * - `consensus`: It passes when everyone taking part can support it.
 * - `unanimity`: It passes when everyone votes for it.
 * - `majority`: It passes with more than half.
 * - `supermajority`: It passes with a stated share larger than half.
 * - `plurality`: The option with most votes passes, even below half.
 * - `ranked`: Voters rank the options; the ranks decide.
 * - `two-round`: The options with most votes meet in a second round.
 * - `advice`: One person decides after asking those concerned and those who know.
 * - `delegation`: Those to whom it was entrusted decide.
 * - `lot`: It is drawn by lot.
 * - `other`: Another way, described in the text.
 */
export type Method =
  | "consent"
  | "consensus"
  | "unanimity"
  | "majority"
  | "supermajority"
  | "plurality"
  | "ranked"
  | "two-round"
  | "advice"
  | "delegation"
  | "lot"
  | "other";

/** A way of working: how principles are put into practice. */
export interface Model {
  /** The short name by which the rest of the code refers to this model. */
  id: Id;
  /** What the model is called. */
  name: LocalText;
  /** How it works, so that a newcomer could take part. */
  text: LocalText;
  /** True when this is done today, false when it is an intention. Leave it out only if nobody knows. */
  practised?: boolean;
  /** The principles that this model puts into practice. */
  applies?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A whole number, 0 or more. */
export type Natural = number;

/** The keys of this object about which the text was read and says nothing. A key is either stated or not stated. */
export type NotStated = string[];

/** What whoever transcribes the text must add. It is never a norm. */
export type Note = LocalText;

/** A value of an indicator: a number, a text such as a grade, or true or false. */
export type Observed = number | string | boolean;

/**
 * Something that happens to what this text names: a vote that fails, a seat that falls vacant. Of several keys, all
 * must have happened.
 */
export interface Occurrence {
  /** The session that was called, or the process in which a vote was called. */
  convened?: Ref;
  /** The process that decided in favour. */
  adopted?: Ref;
  /** The process that decided against, or came to no decision: “when the vote has failed”. */
  rejected?: Ref;
  /**
   * What was done: a duty that was kept, a permission, a right or a recourse that was used, a session whose agenda is
   * done, a sanction that was applied.
   */
  done?: Ref;
  /** What was not done, or was done in vain. */
  notDone?: Ref;
  /** The role whose seat is vacant. */
  vacant?: Ref;
  /** What the other keys cannot say. */
  text?: LocalText;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** One of several parties: “the president or the secretary must”. */
export interface OneOf {
  /** The parties, one of which is bound. */
  anyOf?: Ref[];
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * How a measured value must compare with its target.
 *
 * - `at-least`: The same or more.
 * - `at-most`: The same or less.
 * - `more-than`: More, not the same.
 * - `less-than`: Less, not the same.
 * - `equal`: Exactly the same.
 */
export type Operator = "at-least" | "at-most" | "more-than" | "less-than" | "equal";

/** A year, a month or a day: 1998, 1998-05 or 1998-05-17. */
export type PartialDate = string;

/** A length of time: a number and a unit, for example 3 months. */
export interface Period {
  /** How many units. */
  count: Count;
  /** The unit in which it is counted. */
  unit: Unit;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A dimension still to be written, with the date by which it will be. */
export interface Planned {
  /** The day by which it will be written. */
  by: CalendarDate;
  /** What is missing and how it will be written. */
  text: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Which of two texts prevails.
 *
 * - `above`: The other text prevails over this one.
 * - `below`: This text prevails over the other.
 */
export type Precedence = "above" | "below";

/**
 * Something that the collective holds to be right, and from which models and commitments follow.
 *
 * A principle describes what is; it does not bind anyone by itself.
 */
export interface Principle {
  /** The short name by which the rest of the code refers to this principle. */
  id: Id;
  /** The principle itself. */
  text: LocalText;
  /** Why it is held. */
  rationale?: LocalText;
  /**
   * What anyone can observe to tell whether the principle is lived. Without a criterion, a principle cannot be
   * assessed.
   */
  criteria?: LocalText[];
  /** The objectives, missions or values that this principle serves. They tie the how to the why. */
  serves?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * A way of deciding, precise enough to compute whether a proposal passes.
 *
 * Its examples are its tests: write one for each case that people could argue about.
 */
export interface Process {
  /** The short name by which the rest of the code refers to this process. */
  id: Id;
  /** What the process is called. */
  name: LocalText;
  /** The subjects on which it decides, each a matter or in words. Two processes should not share a subject. */
  scope?: ScopeItem[];
  /** The way in which agreement is reached. */
  method?: Method;
  /**
   * The process like which this one is counted: whatever is not written here is taken over from it, but for its name,
   * scope, circumstances and examples.
   */
  like?: Ref;
  /**
   * Who takes part in the decision: the persons or organisations that are eligible. The counts are made out of them.
   */
  participants?: Ref[];
  /** The session or body in which alone it can be decided; its notice, convener and proxies hold. */
  session?: Ref;
  /**
   * The circumstances in which it decides, in words or as a list of what must have happened; without it, at any time.
   */
  when?: When;
  /** In which form people decide: together, in writing, online; each of these is enough. */
  form?: Formality[];
  /** Through what they decide: a service, a mailing list. Any of them. */
  through?: Ref[];
  /** Who may bring a proposal. */
  proposer?: Actor;
  /** How long before the decision the proposal is made known, so that everyone can prepare. */
  notice?: Time;
  /** How the proposal is discussed before deciding. */
  discussion?: LocalText;
  /** How many must take part for the decision to be valid; write “none” when there is no such condition. */
  quorum?: Quorum;
  /** How much support a proposal needs, and out of what it is counted. “A majority” alone says neither. */
  threshold?: Threshold;
  /** The parties or processes that must each agree besides. */
  approvalBy?: Ref[];
  /** Whether those who abstain count among those who voted. */
  abstentions?: Abstentions;
  /** Whether the vote is open or secret, or secret when someone asks. */
  ballot?: Ballot;
  /** Whether blank and void votes count among the votes out of which the share is counted. */
  blankVotes?: BlankVotes;
  /** How many reasoned objections stop a proposal. */
  block?: Count;
  /** What happens when support and opposition are equal. */
  tie?: Tie;
  /** How long after the decision it takes effect, or may still be contested. */
  delay?: Time;
  /** The process that decides when this one does not succeed. */
  fallback?: Ref;
  /** Whether a proposal that is rejected goes on to the fallback process or is settled. */
  onRejection?: Rejection;
  /** How and where the decision is written down. */
  record?: LocalText;
  /** Who stands aside, and when, because interests conflict. */
  recusal?: LocalText;
  /** Whether the person whom the decision concerns may vote on it. */
  concernedVotes?: boolean;
  /**
   * Votes with their result, which show and test how the process is counted. Write the ones that people could argue
   * about.
   */
  examples?: Example[];
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Whether profit is sought for those who own something.
 *
 * - `none`: None is sought, though something may be sold.
 * - `limited`: It is limited: most of it stays in the collective.
 * - `sought`: It is sought.
 */
export type Profit = "none" | "limited" | "sought";

/** How many proxies one person may hold, or “none”. */
export type Proxies = "none" | ProxyRule;

/** How many proxies one person may hold, and who may hold them. */
export interface ProxyRule {
  /** How many one person may hold. */
  perPerson: Count;
  /** Who may hold them. */
  holders?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Why the subject exists, in the four parts of the method: context, challenges, objectives and missions, with the
 * values held.
 */
export interface Purpose {
  /** The reason for being in a sentence or two: that of the subject, not of this text. */
  statement?: LocalText;
  /** The situation from which the purpose arises: one text, or point by point. */
  context?: Context;
  /** What is at stake in that situation. */
  challenges?: Item[];
  /** What is to be reached. */
  objectives?: Item[];
  /** What one takes on in order to reach it. */
  missions?: Item[];
  /** What one holds dear and would not give up. */
  values?: Item[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** How many must take part for a decision to be valid, or “none” when there is no such condition. */
export type Quorum = "none" | QuorumRule;

/**
 * Out of whom the quorum is counted.
 *
 * - `eligible`: All those who may take part in this decision.
 * - `members`: All the members, whether or not they may take part in this decision.
 */
export type QuorumBase = "eligible" | "members";

/**
 * What happens when too few take part.
 *
 * - `rejected`: The proposal is rejected.
 * - `adjourned`: The decision is put off to another meeting.
 * - `fallback`: The fallback process decides.
 * - `decide-anyway`: Those present decide all the same.
 * - `second-call`: A second meeting is called, for which other rules hold.
 */
export type QuorumFailure = "rejected" | "adjourned" | "fallback" | "decide-anyway" | "second-call";

/** How many must take part for a decision to be valid: a share or a head count. */
export interface QuorumRule {
  /** The share that must take part. Use this or a head count. */
  value?: Share;
  /** How many must take part. Use this or a share. */
  count?: Count;
  /** Out of whom the share is counted. */
  base?: QuorumBase;
  /** What happens when too few take part. */
  onFailure?: QuorumFailure;
  /** What holds for the second meeting. */
  secondCall?: SecondCall;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What happened since the text was written.
 *
 * It lies outside what the parties adopt and sign, so that facts can be added without changing the text.
 */
export interface CodeRecord {
  /** What is done to carry out the intentions. */
  actions?: Action[];
  /** The values found for the indicators. */
  measurements?: Measurement[];
  /** The documents, data and testimonies on which the rest relies. */
  evidence?: Evidence[];
  /** Judgements on whether what was promised is kept. */
  assessments?: Assessment[];
  /** The decisions made, with their count. */
  decisions?: Decision[];
  /** Who adopted which version, one entry a party. */
  adoptions?: Adoption[];
  /** The versions of the text in order, each tied to the one before. */
  revisions?: Revision[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A way by which anyone concerned can raise a breach and have it settled. */
export interface Recourse {
  /** The short name by which the rest of the code refers to this way. */
  id: Id;
  /** What it is called. */
  name: LocalText;
  /** What can be contested this way: “everything”, or the commitments, sanctions, decisions and parties named. */
  against?: Against;
  /** What is done, in order, from talking to deciding. */
  steps?: RecourseStep[];
  /** How each side is heard before anything is decided. */
  hearing?: LocalText;
  /** How the outcome can be contested. */
  appeal?: LocalText;
  /** Who settles it in the end. */
  body?: Ref;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** One step: who does what, and within what time. */
export interface RecourseStep {
  /** Who acts at this step. */
  who: Actor;
  /** What is done. */
  means: LocalText;
  /** The time in which it must be done. */
  within?: Time;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * The identifier of another element of this document, or the full address of an element of another code, ending in #
 * and its identifier.
 */
export type Ref = string;

/**
 * What becomes of a proposal that is rejected.
 *
 * - `final`: It is settled.
 * - `fallback`: It goes on to the fallback process.
 */
export type Rejection = "final" | "fallback";

/** A part of the text that a party does not accept, or accepts on a condition. */
export interface Reservation {
  /** The element on which the reservation bears. */
  of: Ref;
  /** The reservation and its reasons. */
  text: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Something held in common or put to work, and those who take care of it. */
export interface Resource {
  /** The short name by which the rest of the code refers to this resource. */
  id: Id;
  /** What the resource is called. */
  name: LocalText;
  /** What sort of resource it is. */
  kind: ResourceKind;
  /** What it is, in what state, and how much of it there is. */
  description?: LocalText;
  /** The licence under which it is shared, for a text, code or data. */
  license?: Licence;
  /** Who takes care of it and answers for it. A resource without a steward is nobody's concern. */
  stewards?: Ref[];
  /** Where it can be found or read about. */
  url?: Iri;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of resource it is.
 *
 * - `natural`: Land, water, seeds, living beings.
 * - `material`: Buildings, machines, tools, goods.
 * - `immaterial`: Names, reputation, know-how, culture.
 * - `informational`: Data, texts, code, archives.
 * - `financial`: Money, funds, shares.
 * - `human`: The time and skills that people bring.
 */
export type ResourceKind = "natural" | "material" | "immaterial" | "informational" | "financial" | "human";

/** When a text is to be read again by those it concerns. */
export interface Review {
  /** The day by which the next review must have taken place. */
  by?: CalendarDate;
  /** How often the text is reviewed, for example every year. */
  every?: Time;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A version of the text, tied to the one before so that none can be altered unseen. */
export interface Revision {
  /** The number of the version. */
  version: Version;
  /** The day on which it was deposited. */
  at: CalendarDate;
  /** The fingerprint of its text. */
  digest: Digest;
  /** The fingerprint of the version before; left out for the first. */
  previous?: Digest;
  /** What changed and why. */
  summary: LocalText;
  /** The decision that adopted it. */
  decidedBy?: Ref;
  /** Where this version is deposited. */
  url?: Iri;
  /** The fingerprint of the articles alone, whatever is said about their meaning. */
  textDigest?: Digest;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** One right in the bundle: who may do what, with which resource, on which conditions. */
export interface Right {
  /** The short name by which the rest of the code refers to this right. */
  id: Id;
  /** What it allows. */
  right: RightKind;
  /** The resource that it bears on; without it, the right bears on the subject as a whole. */
  resource?: Ref;
  /** Who has the right. */
  holders?: Ref[];
  /** What must be fulfilled in order to exercise it. */
  conditions?: LocalText;
  /** What the other keys cannot say. */
  text?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What a right allows.
 *
 * - `access`: To enter, see or read.
 * - `use`: To use without taking anything away.
 * - `contribute`: To add to it.
 * - `modify`: To change it.
 * - `share`: To pass it on to others.
 * - `withdraw`: To take some of it: a harvest, a share, a loan.
 * - `manage`: To set the rules of its use and to improve it.
 * - `exclude`: To decide who has access and who has not.
 * - `alienate`: To sell, give or pledge it.
 * - `attribute`: To be named as its author or source.
 * - `commercialise`: To draw money from it.
 * - `govern`: To take part in deciding about all these rights.
 */
export type RightKind =
  | "access"
  | "use"
  | "contribute"
  | "modify"
  | "share"
  | "withdraw"
  | "manage"
  | "exclude"
  | "alienate"
  | "attribute"
  | "commercialise"
  | "govern";

/** A function entrusted to someone, with how they receive it and how they lose it. */
export interface Role {
  /** The short name by which the rest of the code refers to this role. */
  id: Id;
  /** What the role is called. */
  name: LocalText;
  /** What the role answers for, one thing an item. */
  responsibilities?: LocalText[];
  /**
   * Who holds the role now. Name a group or an organisation rather than a person where you can: the text is public.
   */
  holders?: Holder[];
  /** How many hold the role at the same time. */
  seats?: Seats;
  /** From among whom the holders come. */
  from?: Ref[];
  /** What is asked of a person or organisation in order to hold the role. */
  criteria?: LocalText[];
  /** The process, role or party that appoints the holders. */
  appointedBy?: Ref;
  /** How long one holds the role before being appointed again or replaced, for example P2Y for two years. */
  term?: Time;
  /** How many terms one person may hold the role. */
  terms?: Terms;
  /** How a holder can be removed before the end of the term. */
  removal?: LocalText;
  /** The process or party that removes a holder before the end of the term. */
  removedBy?: Ref;
  /** What each holder may decide or do alone. */
  powers?: Matter[];
  /** Who takes over when nobody holds the role. */
  vacancy?: LocalText;
  /** Limits on who may hold the role together, so that no group dominates. */
  caps?: Cap[];
  /** The classes, groups or bodies to which its holders belong. */
  memberOf?: Ref[];
  /** The roles that nobody may hold together with this one. */
  incompatibleWith?: Ref[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A consequence that a breach can have, decided fairly and in proportion. */
export interface Sanction {
  /** The short name by which the rest of the code refers to this sanction. */
  id: Id;
  /** The breaches that can lead to it. */
  grounds?: LocalText[];
  /** The sorts of these grounds, for those who compare: harm, absence, competition. */
  causes?: Cause[];
  /** The commitments whose breach can lead to it, or “everything”. */
  breachOf?: BreachOf;
  /**
   * What must have happened before it may be applied, in words or as a list: nobody is excluded who was not warned.
   */
  when?: When;
  /** Its place on the scale from 1, the lightest, to 9, the gravest. */
  level?: SanctionLevel;
  /** What sort of measure it is. */
  kind?: SanctionKind;
  /** On whom it can fall, where not on any who broke what they owe. */
  against?: Ref[];
  /** What it means in practice for the party concerned. */
  effect?: LocalText;
  /** The memberships, roles and rights that it takes away. */
  revokes?: Ref[];
  /** Who, or which process, decides it. */
  decidedBy?: Ref;
  /** How the party concerned is heard first. */
  hearing?: LocalText;
  /** How the sanction can be contested. */
  appeal?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of measure a sanction is, from the mildest to the gravest.
 *
 * - `warning`: One is told that it must not happen again.
 * - `fine`: Something is to be paid or made good.
 * - `restriction`: A part of what one may do is taken away.
 * - `suspension`: All of it is taken away for a time.
 * - `exclusion`: It is taken away for good.
 * - `other`: Another measure, said in words.
 */
export type SanctionKind = "warning" | "fine" | "restriction" | "suspension" | "exclusion" | "other";

/** A whole number from 1, the lightest, to 9, the gravest. */
export type SanctionLevel = number;

/**
 * A subject on which a process decides: a matter, or words.
 *
 * An object with the key `act` is a matter. A text in several languages can therefore not be in Achterhoeks under the
 * key `act` alone; `act-NL` can stand.
 */
export type ScopeItem = string | Matter | FromArticle | { [key: string]: string };

/** A party in a body, with its voice and votes. */
export interface Seat {
  /** The party. */
  who: Ref;
  /** Whether it decides or only advises; it decides when this is left out. */
  voice?: Voice;
  /** How many votes each has. */
  votes?: Count;
  /** Its share of all votes, for colleges. */
  share?: Share;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Who belongs to a body: a party, or more about it. */
export type Seated = Ref | Seat;

/** How many hold a role at the same time. */
export interface Seats {
  /** Exactly so many. */
  count?: Count;
  /** At least so many. */
  atLeast?: Natural;
  /** At most so many. */
  atMost?: Count;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** What holds for a second meeting when the quorum was missed. */
export interface SecondCall {
  /** How long before it the second call is sent. */
  notice?: Time;
  /** How many must then take part; write “none” when any number will do. */
  quorum?: Quorum;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A sentence of an article, which an element can name. */
export interface Sentence {
  /** The short name of the sentence, where an element names it. */
  id?: Id;
  /** The sentence. */
  text: LocalText;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * A kind of meeting of a body. Its frequency, notice and agenda are duties of those who convene toward the members.
 */
export interface Session {
  /** The short name by which the rest of the code refers to this session. */
  id: Id;
  /** What it is called. */
  name: LocalText;
  /** How often it takes place. */
  every?: Time;
  /** Who may convene it, each of them alone. */
  convenedBy?: Actor[];
  /** How long before it the call is sent. */
  notice?: Time;
  /** How long before it items may still be added to the agenda. */
  additions?: Time;
  /** In which form the call and what is added to the agenda reach the members; each of these is enough. */
  form?: Formality[];
  /** Through what the call reaches the members: a mailing list, a journal. All of them. */
  through?: Ref[];
  /** What is on the agenda, and who settles it. */
  agenda?: LocalText;
  /** Where or how it takes place. */
  place?: LocalText;
  /** How it is written down, and by whom. */
  record?: LocalText;
  /** How many must be there for it to take place, apart from the quorum of a decision. */
  quorum?: Quorum;
  /** How many proxies one person may hold, or “none”. */
  proxies?: Proxies;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** Of a key of this object, who or what sets its value: a party, a process, another text. */
export type SetBy = { [key: string]: Ref };

/** A part of a whole: a number above 0 and up to 1, or a fraction such as 2/3, which is exact. */
export type Share = number | string;

/** So many of a party: “three members”, “a tenth of the members”. */
export interface SomeOf {
  /** Of which party. */
  of: Ref;
  /** How many. Use this or a share. */
  count?: Count;
  /** Which share, at least. Use this or a head count. */
  atLeast?: Share;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Someone or something concerned by the code: a person, a group, an organisation, a category of people, or a part of
 * the living world.
 */
export interface Stakeholder {
  /** The short name by which the rest of the code refers to this stakeholder. */
  id: Id;
  /** The name by which it is known. */
  name: LocalText;
  /** What sort of stakeholder it is. */
  kind: StakeholderKind;
  /** Who or what it is, and how it is concerned. */
  description?: LocalText;
  /**
   * An address that means this stakeholder everywhere, such as a web address or a decentralised identifier. It ties a
   * signature to the party.
   */
  identifier?: Iri;
  /** The groups or organisations to which it belongs. */
  memberOf?: Ref[];
  /** Other names used for it, so that one party is not taken for two. */
  alsoKnownAs?: LocalText[];
  /** How many persons it counts. It lets a quorum or a head count be checked. */
  size?: Natural;
  /** The last day on which it existed, when it exists no longer. */
  until?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of stakeholder it is.
 *
 * - `person`: One natural person.
 * - `organisation`: An organisation with an existence of its own.
 * - `group`: A group of persons within or around the subject.
 * - `public-body`: A public authority or service.
 * - `ecosystem`: A part of the living world: a river, a soil, a species.
 * - `category`: All those who share a trait, such as users or neighbours.
 */
export type StakeholderKind = "person" | "organisation" | "group" | "public-body" | "ecosystem" | "category";

/**
 * What is owed: the result or the effort.
 *
 * - `result`: The result itself is owed.
 * - `means`: The necessary effort is owed, not its success.
 */
export type Standard = "result" | "means";

/** The articles, sentences or other texts that say what the object says. Every message cites them first. */
export type StatedIn = Ref[];

/**
 * How far the text has come.
 *
 * - `draft`: Being written: nobody is bound by it yet.
 * - `proposed`: Submitted for adoption: the parties can read it and object.
 * - `adopted`: Adopted by its parties: it applies within its dates.
 * - `superseded`: Replaced by a later version.
 * - `repealed`: Withdrawn without a successor.
 */
export type Status = "draft" | "proposed" | "adopted" | "superseded" | "repealed";

/** The governance of the social code itself. */
export interface Stewardship {
  /** Who keeps the text, answers questions about it and sees to its reviews. */
  keepers?: Ref[];
  /** How anyone can propose a change, member or not. */
  contribute?: LocalText;
  /**
   * The address where each version is deposited, dated and left unaltered. The next version is worked on elsewhere.
   */
  deposit?: Iri;
  /** How often, and by whom, the text is compared with reality. */
  audit?: AuditPlan;
  /** The tools with which the text is written, discussed and followed. */
  tools?: LocalText[];
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** What a social code is about: the general information that lets anyone know who is speaking and where. */
export interface Subject {
  /** What sort of thing it is. */
  kind: SubjectKind;
  /** The name by which it is known. */
  name: LocalText;
  /** What it is and does, in a few sentences. */
  description?: LocalText;
  /** What is actually done, one activity an item. */
  activities?: LocalText[];
  /** Where it presents itself on the web. */
  url?: Iri;
  /** Its numbers in registers, so that it is not taken for another. */
  identifiers?: Identifier[];
  /** Its form in law; say “informal” when it has none. */
  legalForm?: LocalText;
  /** Whether it seeks profit for those who own it. */
  profit?: Profit;
  /** When it was founded, as precisely as known. */
  founded?: PartialDate;
  /** For how long it is founded: “unlimited”, a day or a length of time. */
  duration?: Lifetime;
  /** When its year of accounts ends. */
  fiscalYear?: FiscalYear;
  /** Where it acts. */
  territory?: LocalText;
  /** Where it has its seat. */
  seat?: LocalText;
  /** Whom it is meant for. */
  audiences?: LocalText[];
  /** How large it is: members, people employed, hectares, whatever says it best. */
  size?: LocalText;
  /** Where to ask a question or to contest. Give the address of a role, not a person's private address. */
  contact?: LocalText;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * What sort of thing a social code describes.
 *
 * - `organisation`: A lasting body with members or staff, in law or not.
 * - `project`: An undertaking with an aim and an end.
 * - `collaboration`: An agreement of several parties to work together.
 * - `commons`: A resource cared for by a community under its own rules.
 * - `network`: Organisations or persons tied together without a single centre.
 * - `place`: A place and the life that goes on in it.
 * - `event`: A gathering, once or repeated.
 */
export type SubjectKind = "organisation" | "project" | "collaboration" | "commons" | "network" | "place" | "event";

/** The count of a decision. */
export interface Tally {
  /** How many could take part. */
  eligible?: Natural;
  /** How many took part, or were represented. */
  present?: Natural;
  /** How many supported the proposal. */
  for: Natural;
  /** How many opposed it. */
  against: Natural;
  /** How many abstained. */
  abstain?: Natural;
  /** How many voted blank, or with a void ballot. */
  blank?: Natural;
  /** How many raised a reasoned objection. */
  blocks?: Natural;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** The value that an indicator should reach, and by when. */
export interface Target {
  /** The value to compare with. */
  value: Observed;
  /** How the measured value must compare with it. */
  operator: Operator;
  /** The day by which it should be reached. */
  by?: CalendarDate;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** A word with a precise meaning in this text. */
export interface Term {
  /** The short name by which the term is referred to. */
  id: Id;
  /** The word, as the text uses it. */
  term: LocalText;
  /** What it means here. */
  definition: LocalText;
  /** The address of the same notion in a public vocabulary. */
  sameAs?: Iri;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/** How many terms one person may hold a role. */
export interface Terms {
  /** How many one after the other. */
  consecutive?: Count;
  /** How many in all. */
  lifetime?: Count;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * A text that people read: a string in the language of the document, one string a language, as in {"fr": "…", "en":
 * "…"}, or the words of an article: {"fromArticle": "art-1"}.
 *
 * Long texts may use CommonMark for paragraphs, lists and links; raw HTML is never passed through.
 */
export type LocalText = string | FromArticle | { [key: string]: string };

/**
 * How much support a proposal needs to pass: a share or a head count.
 *
 * “More than half” is over 1/2; “at least two thirds” is at least 2/3; “three members are enough” is a count of 3.
 * Always say out of what.
 */
export interface Threshold {
  /** The share that support must exceed; exactly this share is not enough. */
  over?: Share;
  /** The share that support must reach; exactly this share is enough. */
  atLeast?: Share;
  /** How many must support it, however many they are out of. Use this or a share. */
  count?: Count;
  /** Out of what the share is counted, or whose support counts. */
  base?: ThresholdBase;
  /** How many may be missing from the threshold, as in “consensus minus one”. */
  minus?: Count;
  statedIn?: StatedIn;
  note?: Note;
  notStated?: NotStated;
  setBy?: SetBy;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * Out of what support is counted.
 *
 * - `eligible`: All those who may take part, present or not.
 * - `members`: All the members, whether or not they may take part.
 * - `present`: All those who are there in person, voting or not.
 * - `represented`: All those who are there or gave a proxy.
 * - `cast`: All the votes cast; whether abstentions and blank votes are among them, the process says.
 * - `expressed`: The votes for and against, without abstentions or blank votes unless the process says otherwise.
 */
export type ThresholdBase = "eligible" | "members" | "present" | "represented" | "cast" | "expressed";

/**
 * What happens when support and opposition are equal.
 *
 * - `rejected`: The proposal is rejected.
 * - `adopted`: The proposal is adopted.
 * - `casting-vote`: The person in the chair decides.
 * - `lot`: It is drawn by lot.
 * - `adjourned`: The decision is put off to another meeting.
 * - `fallback`: The fallback process decides.
 */
export type Tie = "rejected" | "adopted" | "casting-vote" | "lot" | "adjourned" | "fallback";

/**
 * A date, a delay or a frequency.
 *
 * Write a day (2026-11-22), a duration (P1Y for one year, P6M for six months), or the detailed form when the text says
 * what starts the delay or what holds otherwise.
 */
export type Time = string | Timing;

/**
 * A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”, “at least seven days
 * before the assembly”, “at least twice a year”.
 */
export interface Timing {
  /** How long one has. */
  within?: Period;
  /** What starts the delay. Without it, nobody can tell when the time is over. */
  after?: LocalText;
  /** How long must have passed first. */
  notBefore?: Period;
  /**
   * What starts the delay: a session or a decision process, a sanction that is applied, a commitment that is kept, a
   * role or a membership that is taken up, a decision of the record. Without a length of time it says the order alone:
   * no sooner.
   */
  afterEvent?: Ref;
  /** How long before something at the latest, for what must be done ahead: a notice of seven days. */
  ahead?: Period;
  /** Before what. Without it, nobody can tell ahead of which day. */
  before?: LocalText;
  /**
   * Ahead of what it is: a session or a decision process, a sanction that is applied, a commitment that is kept, a role
   * or a membership that is taken up, a decision of the record. Without a length of time it says the order alone.
   */
  beforeEvent?: Ref;
  /**
   * When it happens, or ends: at a session, at the next time that a process decides. “In office until the ordinary
   * assembly three years later” is within three years and at that session.
   */
  atEvent?: Ref;
  /** The period that comes back, for a frequency. */
  every?: Period;
  /** How many times in each period; once when it is left out. */
  atLeast?: Count;
  /** What holds when this time cannot be kept. */
  orElse?: Time;
  /** Until when it lasts, when an event ends it: “until the next ordinary assembly”. */
  until?: LocalText;
  /** The role whose term it follows. */
  sameAs?: Ref;
  /** The day of the year on which it comes back: --06-30 for 30 June. */
  dayOfYear?: DayOfYear;
  /** What a community adds of its own: kept, compared and signed, never interpreted. */
  [extension: `x-${string}`]: unknown;
}

/**
 * The unit in which a length of time is counted.
 *
 * - `hour`: Hours.
 * - `day`: Calendar days, every day counted.
 * - `workingDay`: Working days, without weekly rest and public holidays.
 * - `week`: Weeks of seven days.
 * - `month`: Calendar months.
 * - `year`: Calendar years.
 */
export type Unit = "hour" | "day" | "workingDay" | "week" | "month" | "year";

/**
 * What holds where the text says nothing.
 *
 * - `permitted`: What is not forbidden is allowed.
 * - `prohibited`: What is not allowed is forbidden.
 * - `open`: It is left open: the question is brought to a decision process.
 * - `law`: What the governing law says holds; the law is named by a link with the relation governedBy.
 */
export type Unstated = "permitted" | "prohibited" | "open" | "law";

/** Three numbers separated by dots, as in 1.2.0, by the rules of SemVer 2.0.0. */
export type Version = string;

/**
 * Whether somebody decides or advises.
 *
 * - `deliberative`: With a vote.
 * - `consultative`: Heard, without a vote.
 */
export type Voice = "deliberative" | "consultative";

/**
 * The circumstances in which something holds: words, or a list of what must have happened. Each item of the list is
 * enough.
 */
export type When = LocalText | Occurrence[];

/**
 * The notation of a text.
 *
 * - `json`: JSON (RFC 8259).
 * - `yaml`: YAML 1.2 with its core schema.
 */
export type Format = "json" | "yaml";

/** Bounds on one document. What is left out has its default, which is also the highest value that counts. */
export interface Limits {
  /** The longest text, in bytes. Default 16 MiB: a hundred times the longest real code, still read in a second. */
  bytes?: number | undefined;
  /** How deep arrays and objects may stand in each other. Default 64: the model needs 12, extensions some more. */
  depth?: number | undefined;
  /**
   * How many values YAML aliases may add by repeating what they name, where a text counts once more for every 64 bytes.
   * Default 100,000: real texts repeat a few lines; a text that grows a thousandfold is an attack.
   */
  repeated?: number | undefined;
  /** How many problems of each severity are kept whole; the rest is counted. Default 1,000: nobody reads more. */
  problems?: number | undefined;
}

/** What `audit` gives. */
export interface AuditReport {
  /** Whether the document is valid: no rule of validation finds an error in it, listed or not. */
  readonly valid: boolean;
  /** The version of the standard that it was held against. */
  readonly standard: string;
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The document and its digests. Absent when it could not be read. */
  readonly document?: Audited;
  /** The date for which it was judged, as it was given. */
  readonly at?: string;
  /** How many problems and findings of each severity, listed or not for want of room. */
  readonly counts: Counts;
  /** How many more were counted than are listed. */
  readonly omitted: number;
  /**
   * What the text is taken for: it says which findings are told apart. Absent where nothing tells, or when the document
   * could not be read.
   */
  readonly takenFor?: TakenFor;
  /**
   * Questions that it leaves open: neither a key, nor a power, nor a sentence answers them. Absent where none was
   * asked: the document could not be read, or the phrases for its language are not known, or not at hand.
   */
  readonly questions?: readonly OpenQuestion[];
  /** Whether it has articles and nothing that says to a program what they mean: then these alone were looked at. */
  readonly articlesAlone?: boolean;
  /**
   * Whether the what, the why and the how are stated. Absent when the document could not be read, or has articles
   * alone.
   */
  readonly stated?: Statement;
  /**
   * The six dimensions, from what is held to what is shown. Empty when the document could not be read, or has articles
   * alone.
   */
  readonly matrix: readonly Row[];
  /** The eight qualities. Empty when the document could not be read. */
  readonly qualities: readonly QualityReport[];
  /** The level reached, and what is missing for the next. */
  readonly level: LevelReport;
  /**
   * What has changed since the earlier report. Absent when none was given, or none in the list is on this document.
   */
  readonly since?: Comparison;
  /** What the audit found, told once for all its places, the gravest for people first. */
  readonly groups: readonly FindingGroup[];
  /** What the audit found, in the order of the text. */
  readonly findings: readonly Problem[];
  /**
   * The deviations that the text admits (`x-deviations`), in the order of the text. What they concern is among the
   * findings and counts.
   */
  readonly deviations?: readonly Deviation[];
  /** The problems of validation, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The rules that had something to judge and could not, for want of a date. */
  readonly unjudged?: readonly string[];
  /** Only these rules were listed, where some were selected. */
  readonly select?: readonly RuleName[];
  /** These rules were not listed. */
  readonly ignore?: readonly RuleName[];
  /** The language of the words. */
  readonly language: MessageLanguage;
  /** The tool that audited. */
  readonly tool: Tool;
}

/** The document that was audited. Absent keys are absent there. */
export interface Audited {
  /** Its address. */
  readonly id?: string;
  /** Its version. */
  readonly version?: string;
  /** How far it has come. */
  readonly status?: string;
  /** The language in which it is written, as it says: a BCP 47 tag. */
  readonly language?: string;
  /** Its title, in the language of the report where it has one in it. */
  readonly title?: string;
  /**
   * The content digest: of all of it but `record` and `$schema`. This is what an adoption names. `status` belongs to
   * the content: a text that is set from `proposed` to `adopted` has another digest. Absent where the text has an error
   * of stage `source`: another text can then be read as the same values.
   */
  readonly digest?: string;
  /**
   * The text digest: of the articles alone, whatever is said of their meaning. Absent where there are none, or where
   * one of them is not there in the authoritative language.
   */
  readonly textDigest?: string;
  /** The digest of the record, on which the audit rests too. Absent when there is none, and with `digest`. */
  readonly recordDigest?: string;
}

/** How many problems there are. */
export interface Counts {
  /** How many errors. */
  readonly errors: number;
  /** How many warnings. */
  readonly warnings: number;
  /** How many notes. */
  readonly notes: number;
}

/** What a text is taken for, and why. */
export interface TakenFor {
  /** The genre. */
  readonly genre: Genre;
  /** What tells it. */
  readonly because: Because;
  /** The words that tell it, as the title, the heading or the text has them. */
  readonly words?: string;
}

/**
 * What tells the genre of a text.
 *
 * - `asked`: The audit was asked for as of such a text.
 * - `genre`: The text says so (`genre`).
 * - `title`: Its title says so.
 * - `heading`: A heading before its first numbered article says so.
 * - `words`: It calls itself so: `the present statutes`.
 * - `binding`: The force that it claims says so (`binding`).
 */
export type Because = "asked" | "genre" | "title" | "heading" | "words" | "binding";

/** A question that the text leaves open. */
export interface OpenQuestion {
  /** Its name. */
  readonly name: string;
  /** The question: `who replaces somebody in office who leaves?`. */
  readonly said: string;
  /** What can happen to people because it is open: the gravest come first. */
  readonly impact: Impact;
  /**
   * What raises it: the article that is about it, or speaks of it most. Absent where every such text is asked, and
   * where many articles raise it.
   */
  readonly mentioned?: Mention;
  /** The passages that answer it, and not alike: a reader has to choose. Absent where nothing answers it. */
  readonly passages?: readonly Passage[];
  /** The sentences that raise it: of a question on one measure or power, or of a signal. Absent of the others. */
  readonly raised?: readonly Passage[];
}

/**
 * What can happen to people because of a finding, the gravest first.
 *
 * - `rights`: Somebody loses a right, or is bound without a say or without a way to contest it.
 * - `decisions`: A decision cannot be made or undone, is made by too few, or nobody knows by whom.
 * - `duties`: A duty that nobody owes, that is owed to nobody, or of which nobody can tell whether it is kept.
 * - `clarity`: Something that readers look for and do not find, or cannot understand.
 * - `follow-up`: What is promised is not followed up: nobody does, measures or assesses it.
 */
export type Impact = "rights" | "decisions" | "duties" | "clarity" | "follow-up";

/** Where an article speaks of what is missing from the model. */
export interface Mention {
  /** The article, as a JSON Pointer. */
  readonly pointer: string;
  /**
   * How one cites it: its number, with those of the articles around it that a reader needs; or else its heading, or
   * that of the article around it. Absent where there is neither.
   */
  readonly num?: string;
}

/** A passage that says something of a matter of which another one says something else, or that raises a question. */
export interface Passage {
  /** Where it stands. */
  readonly mentioned: Mention;
  /** What it says: its sentence, an item of a list after what leads to it, cut where it is long. */
  readonly said: string;
}

/** Whether the document says what it is about, why that exists and how it works. */
export interface Statement {
  /** What the subject is and does. */
  readonly what: Answer;
  /** Why it exists: its reason for being, with context, challenges, objectives and missions. */
  readonly why: Answer;
  /** How it works, from six planes and in its governance. */
  readonly how: Answer;
}

/** Whether one of the three questions is answered. */
export interface Answer {
  /** Whether the question is answered at all. */
  readonly stated: boolean;
  /** The keys that answer it, as JSON Pointers. */
  readonly by: readonly string[];
  /** The keys that would complete the answer and say nothing yet, as JSON Pointers. */
  readonly missing: readonly string[];
}

/** A dimension in the matrix: what it says, and how far that reaches, from principles to evidence. */
export interface Row {
  /** The key of the dimension: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`. */
  readonly dimension: string;
  /** Whether it speaks, says why not, says when it will, or is silent. */
  readonly state: DimensionState;
  /** Where it stands, as a JSON Pointer. Absent when the document has no such key. */
  readonly pointer?: string;
  /** How many principles it has. */
  readonly principles: number;
  /** How many models it has. */
  readonly models: number;
  /** How many commitments it has. */
  readonly commitments: number;
  /** How many indicators its commitments name. */
  readonly indicators: number;
  /** How many recorded actions carry out its principles, models or commitments. */
  readonly actions: number;
  /**
   * How many pieces of evidence attest those actions, measure those indicators or support assessments of its elements.
   */
  readonly evidence: number;
}

/**
 * What a dimension of a document says.
 *
 * - `speaks`: It has a summary, principles, models or commitments.
 * - `not-applicable`: It says why it does not apply.
 * - `planned`: It says by when it will be written.
 * - `silent`: It says nothing: it is left out, empty, or has keywords only.
 */
export type DimensionState = "speaks" | "not-applicable" | "planned" | "silent";

/** What was found under a quality. Everything counts here, whatever was selected to be listed. */
export interface QualityReport {
  /** The quality. */
  readonly quality: Quality;
  /** How many findings in all. */
  readonly findings: number;
  /** The levels at which the quality is asked for, the lowest first. A level that is not here asks nothing of it. */
  readonly levels: readonly QualityAtLevel[];
}

/**
 * What the method promises: an audit finding stands under one of these.
 *
 * - `clear`: The what, the why and the how are stated.
 * - `holistic`: Each dimension speaks, or says why it does not.
 * - `co-constructed`: Several parties wrote it, and each class of stakeholder was heard.
 * - `explicit`: No undefined term, no vague force, no one unnamed.
 * - `coherent`: Intentions meet actions.
 * - `accessible`: Everybody concerned can read it.
 * - `opposable`: Whoever is owed something can invoke it.
 * - `auditable`: Others can examine it, on evidence, over time.
 */
export type Quality =
  | "clear"
  | "holistic"
  | "co-constructed"
  | "explicit"
  | "coherent"
  | "accessible"
  | "opposable"
  | "auditable";

/** What was found under a quality at a level. */
export interface QualityAtLevel {
  /** The level: 1 described, 2 opposable, 3 auditable. */
  readonly level: number;
  /** How many warnings: these stand between the document and the level. */
  readonly warnings: number;
  /** How many notes: good to know, they never stand in the way. */
  readonly notes: number;
  /** Whether no warning was found and nothing was left unjudged. */
  readonly free: boolean;
}

/**
 * How far a document has come. There is no score: a level says what a reader can do with the text, and what is missing
 * for the next.
 */
export interface LevelReport {
  /**
   * The level reached: 0 readable (the document is valid), 1 described, 2 opposable, 3 auditable. Absent when the
   * document is not valid: then it has no level.
   */
  readonly reached?: number;
  /** The level that was asked for, if one was. */
  readonly asked?: number;
  /** Whether the level that was asked for is reached. */
  readonly met?: boolean;
  /** What is missing for the level after it. Absent when the highest is reached. */
  readonly next?: Gap;
}

/** What stands between a document and a level. */
export interface Gap {
  /** The level. */
  readonly level: number;
  /** How many findings stand between the document and the level. */
  readonly findings: number;
  /** What is missing, the most useful first; last what is told apart. */
  readonly missing: readonly Missing[];
  /**
   * The rules that could not judge, since what they look at depends on the day and no date was given (`options.at`).
   */
  readonly unjudged?: readonly string[];
  /**
   * What stands between the document and the levels after it, as the text is today: what is written to reach this one
   * can bring demands of its own.
   */
  readonly beyond?: readonly Beyond[];
}

/** A thing that is missing, or wrong: all findings of one rule. */
export interface Missing {
  /** The rule that found it. */
  readonly rule: RuleName;
  /** What it is about, in words. */
  readonly title: string;
  /** The quality that it touches; absent for an error of validation. */
  readonly quality?: Quality;
  /** How often it was found. */
  readonly count: number;
  /**
   * How many of these one change can mend: all, where one new element may answer every one of them (an action carries
   * out many commitments), else one.
   */
  readonly oneChange: number;
  /** How many findings still stand between the document and the level once all of these are mended. */
  readonly remaining: number;
  /** Whether its quality has then nothing left that keeps from the level; false for an error of validation. */
  readonly frees: boolean;
  /** How many of these the text admits, with a reason, until a day that has not passed. They count all the same. */
  readonly admitted?: number;
  /** The first place, as a JSON Pointer. Absent when the finding is not listed (see `select`, `ignore`, `limits`). */
  readonly pointer?: string;
  /** The first place in the text, where a text was given. */
  readonly range?: TextRange;
  /** What to do at the first place. */
  readonly help?: string;
}

/** From where to where something stands in the text. */
export interface TextRange {
  /** Where it begins. */
  readonly start: Position;
  /** Where it ends: the place just after its last character. */
  readonly end: Position;
}

/** A place in the text as a person counts it. */
export interface Position {
  /** The line, counted from 1. Lines end with LF, CRLF or CR. */
  readonly line: number;
  /** The column, counted from 1 in Unicode characters (code points). */
  readonly column: number;
  /** The offset from the start of the text, in bytes of UTF-8, counted from 0. */
  readonly offset: number;
}

/** How far a higher level is. */
export interface Beyond {
  /** The level. */
  readonly level: number;
  /** How many findings stand before it, those before lower levels not counted. */
  readonly findings: number;
  /** How many rules could not judge for want of a date. */
  readonly unjudged: number;
}

/** What has changed since an earlier report. */
export interface Comparison {
  /** The date for which the earlier report was made. */
  readonly at?: string;
  /** The version of the document that it audited. */
  readonly version?: string;
  /** The content digest of the document that it audited. */
  readonly digest?: string;
  /** The level that was reached then. Absent when the document was not valid. */
  readonly level?: number;
  /** Whether the content is the same as then (by its digest). Not where one of the two has no digest. */
  readonly sameContent: boolean;
  /** Whether the record is the same as then (by its digest). Not where one of the two texts has no digest. */
  readonly sameRecord: boolean;
  /** What to know before the two are held against each other. */
  readonly cautions?: readonly Caution[];
  /** How many listed findings and problems are new; each says so itself (`since`). */
  readonly new: number;
  /** How many are as they were. */
  readonly unchanged: number;
  /** How many were not asked for then. */
  readonly notAskedThen: number;
  /** What the earlier report has found and this one has not, though it asked. */
  readonly mended: readonly Earlier[];
  /** What the earlier report has found and this one has not asked for. */
  readonly notAskedNow?: readonly Earlier[];
}

/**
 * Why two reports may differ for another reason than their text.
 *
 * - `other-document`: They are about documents with different ids.
 * - `other-standard`: They hold against different versions of the standard.
 * - `other-tool`: They were made by different tools, or versions of one.
 * - `other-date`: They were made for different dates.
 * - `incomplete`: One of them does not list all that it counted.
 */
export type Caution = "other-document" | "other-standard" | "other-tool" | "other-date" | "incomplete";

/** A finding of an earlier report. */
export interface Earlier {
  /** The rule that found it. */
  readonly rule: RuleName;
  /** Its fingerprint. */
  readonly fingerprint: string;
  /** Where it stood, as a JSON Pointer into the document of then. */
  readonly pointer?: string;
  /** What was said, in the language of the earlier report. */
  readonly message: string;
}

/** Findings that say the same of one place or of several. */
export interface FindingGroup {
  /** What its findings have as `group`. Those that the text admits in a deviation are a group of their own. */
  readonly name: string;
  /** What can happen to people because of it. */
  readonly impact: Impact;
  /** Why it is told apart, where it is; it counts all the same. */
  readonly apart?: Apart;
  /** Where an article has a word of what is missing from the model: the first heading, or else the first article. */
  readonly mentioned?: Mention;
  /** The rule that found it. */
  readonly rule: RuleName;
  /** What the rule is about, in words. */
  readonly title: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** What is wrong, in one sentence for all its places. */
  readonly message: string;
  /** Why it matters in this text: what is decided so, whom it touches. Empty where the text does not tell. */
  readonly why?: string;
  /** What to do. */
  readonly help?: string;
  /** The deviation that the text admits and that concerns all of it, as a JSON Pointer. */
  readonly deviation?: string;
  /** Its findings, by their place in `findings`, in the order of the text. */
  readonly findings: readonly number[];
}

/**
 * Why findings are told apart.
 *
 * - `articles`: The text has articles alone, and they may say what no key says (`mentioned`).
 * - `genre`: What they ask for is not the habit of texts of this genre (`takenFor`).
 * - `draft`: What they ask for comes once the text is adopted, and its status says that it is not yet.
 */
export type Apart = "articles" | "genre" | "draft";

/**
 * How grave a problem is.
 *
 * - `note`: Good to know; nothing has to change.
 * - `warning`: Likely a mistake or a weakness; the document can still be relied on.
 * - `error`: The document cannot be relied on as a CodeSocial document.
 */
export type Severity = "note" | "warning" | "error";

/**
 * A problem of a document. Programs go by `rule`, `variant`, `pointer` and `data`, which are stable; `message` and
 * `help` are for people and may change their wording.
 */
export interface Problem {
  /** The name of the rule that found it; `explain` has its page. */
  readonly rule: RuleName;
  /** Which of the rule's messages this is, for a rule that has several. */
  readonly variant?: string;
  /** The step at which it was found. */
  readonly stage: Stage;
  /** How grave it is. */
  readonly severity: Severity;
  /** The quality that it touches, for a finding of the audit. */
  readonly quality?: Quality;
  /** The level that cannot be reached before it is mended, for a finding of the audit. */
  readonly level?: number;
  /** What can happen to people because of it, for a finding of the audit. */
  readonly impact?: Impact;
  /**
   * What it has in common with other findings of an audit, which `groups` tells together: the rule, with the variant
   * after a dot.
   */
  readonly group?: string;
  /** The value that it is about, as a JSON Pointer (RFC 6901). Absent where the text could not be read as values. */
  readonly pointer?: string;
  /** Whether it is about the value or about its key; `text` where it is about some characters of the text. */
  readonly at: ProblemAt;
  /**
   * The articles that say what it is about: those in which the nearest element around it is stated, or whose words it
   * says; of what stands in an article, that article. At most 8; absent where there are none.
   */
  readonly statedIn?: readonly CitedArticle[];
  /** Where that stands in the text. Absent when the document was given as a value, without a text. */
  readonly range?: TextRange;
  /** The facts of the message, by name: what was found, what is expected, what was perhaps meant. */
  readonly data?: { readonly [key: string]: unknown };
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  /** Other places that belong to it. */
  readonly related?: readonly Related[];
  /**
   * What is found again under the same value in another report on the same text, also after edits elsewhere and in
   * another language: 32 hexadecimal digits. Absent where the document was read only to compare it (`diff`) or to write
   * it.
   */
  readonly fingerprint?: string;
  /** How it stands to an earlier report, where one was given. */
  readonly since?: Standing;
  /** The deviation that the text admits and that concerns it, as a JSON Pointer. It counts all the same. */
  readonly deviation?: string;
}

/**
 * The step of reading a document at which a rule speaks.
 *
 * - `source`: The text: is it JSON or YAML that everybody reads alike?
 * - `structure`: The structure: has it the shape that the schema gives?
 * - `integrity`: The integrity: do its parts hold together?
 * - `audit`: The audit: how far does it keep the promises of the method?
 */
export type Stage = "source" | "structure" | "integrity" | "audit";

/**
 * What of a member a problem is about.
 *
 * - `key`: The key.
 * - `value`: The value.
 * - `text`: Some characters of the text.
 */
export type ProblemAt = "key" | "value" | "text";

/** An article, as one cites it. */
export interface CitedArticle {
  /** Its id in the document. */
  readonly id: string;
  /**
   * How one cites it: its number as printed, with those of the articles around it that a reader needs, as in `§ 13
   * (2)`. Of one without a number, that of the article around it; absent where none of them has one.
   */
  readonly num?: string;
}

/** Another place that belongs to a problem. */
export interface Related {
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer?: string;
  /** Where it stands in the text. */
  readonly range?: TextRange;
}

/**
 * How a finding stands to an earlier report.
 *
 * - `new`: The earlier report has not found it.
 * - `unchanged`: The earlier report has found it.
 * - `not-asked-then`: The earlier report has not asked for it: its tool did not know the rule, the rule was not
 *   selected, or there was no date. It is no new fault of the text.
 */
export type Standing = "new" | "unchanged" | "not-asked-then";

/** A deviation that the text admits under `x-deviations`. */
export interface Deviation {
  /** Where it stands, as a JSON Pointer: findings name it by this. */
  readonly pointer: string;
  /** Where it stands in the text, where a text was given. */
  readonly range?: TextRange;
  /** The rule from which the text deviates, as it is written there. */
  readonly rule?: RuleName;
  /** The ids of the elements that it concerns; empty for all of the object under which it stands. */
  readonly of?: readonly string[];
  /** The reason that is given, in the document's language. */
  readonly reason?: string;
  /** The last day on which it is admitted. */
  readonly until?: string;
  /** What it is worth. */
  readonly state: DeviationState;
  /** How many of the listed findings it concerns. */
  readonly findings: number;
}

/**
 * What an admitted deviation is worth.
 *
 * - `admitted`: It is admitted, with its reason, up to a day that has not passed.
 * - `expired`: Its day has passed: what it concerns is a finding like any other.
 * - `not-judged`: Without a date (`at`) nobody can say whether its day has passed.
 * - `incomplete`: It lacks a reason, a day that exists, or a rule of the audit, or it names no element of this
 *   document: it admits nothing.
 */
export type DeviationState = "admitted" | "expired" | "not-judged" | "incomplete";

/**
 * A language in which messages are written.
 *
 * - `en`: English.
 * - `fr`: French.
 */
export type MessageLanguage = "en" | "fr";

/** The tool that audited. */
export interface Tool {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** The rules that it knows, by name: what another version finds under others was not looked for. */
  readonly rules: readonly RuleName[];
}

/**
 * The notation of a calendar.
 *
 * - `ics`: iCalendar (RFC 5545): a file for calendar programs.
 */
export type Notation = "ics";

/** What `calendar` gives. */
export interface CalendarReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** What falls due. Absent where the text could not be read. */
  readonly calendar?: Agenda;
  /** The same in the notation that was asked for: write it to a file. What has no date is not in it. */
  readonly text?: string;
}

/** What falls due. */
export interface Agenda {
  /** The day from which was looked. */
  readonly at?: string;
  /** The last day that was looked at. */
  readonly until?: string;
  /** Which days were looked at, in words, and whether it was judged what is overdue. */
  readonly message: string;
  /**
   * What should have happened before `at` and, as far as the record tells, has not. Empty without `at`. At most 1,000.
   */
  readonly overdue: readonly Due[];
  /** What falls due, in the order of the days. At most 1,000. */
  readonly due: readonly Due[];
  /** What has no date that could be computed. At most 1,000. */
  readonly undated: readonly Undated[];
  /** How many more there are in the three lists together. */
  readonly omitted: number;
}

/** Something that falls due on a day. */
export interface Due {
  /** The day. */
  readonly date: string;
  /** What happens on it. */
  readonly what: What;
  /** The same in words, with how often it comes back. */
  readonly message: string;
  /** How often it comes back, as an ISO 8601 duration, counted from its start. */
  readonly every?: string;
  /** How many more times it comes back up to `until` than are listed. It stands in the last entry that is. */
  readonly more?: number;
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/**
 * What happens on a day.
 *
 * - `takes-effect`: The text begins to apply.
 * - `expires`: The text applies for the last time.
 * - `review`: The text is to be reviewed.
 * - `to-write`: A dimension is to be written.
 * - `party-ends`: A stakeholder or a body exists for the last day.
 * - `begins`: A commitment begins to bind.
 * - `ends`: A commitment binds for the last day.
 * - `due`: A commitment falls due.
 * - `mandate-ends`: A mandate ends at the latest.
 * - `target`: An indicator should have reached its target.
 * - `measure`: An indicator is to be measured.
 * - `audit`: The text is to be compared with reality.
 * - `deviation-ends`: A deviation is admitted for the last day.
 * - `action-begins`: An action is to begin.
 * - `action-ends`: An action is to end.
 * - `decision-applies`: The delay after a decision is over.
 * - `notice`: A proposal is to be made known.
 * - `delay`: A decision waits to take effect.
 * - `step`: A step of a recourse is to be done.
 * - `session`: A session of a body is held.
 * - `call`: The last day on which a session may be called.
 * - `additions`: The last day on which items may be added to the agenda of a session.
 */
export type What =
  | "takes-effect"
  | "expires"
  | "review"
  | "to-write"
  | "party-ends"
  | "begins"
  | "ends"
  | "due"
  | "mandate-ends"
  | "target"
  | "measure"
  | "audit"
  | "deviation-ends"
  | "action-begins"
  | "action-ends"
  | "decision-applies"
  | "notice"
  | "delay"
  | "step"
  | "session"
  | "call"
  | "additions";

/** A stakeholder, role, kind of member or body that an element names. */
export interface Party {
  /** The id, or the address of an element of another code, as it is written. */
  readonly id: string;
  /** The name. Absent where nothing in this document has that id. */
  readonly name?: string;
  /** Where it is not all of them: how many, in words (`at least 1/10 of “Members”`). */
  readonly some?: string;
}

/** Something whose day cannot be computed. */
export interface Undated {
  /** What happens. */
  readonly what: What;
  /** Why it has no day. */
  readonly because: Undatable;
  /** The same in words: what, when, and why that is no day. */
  readonly message: string;
  /** The event that starts it, ends it or comes after it, and whose day is not known. */
  readonly event?: CalendarAwaited;
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/**
 * Why something has no day.
 *
 * - `no-start`: The text does not say from which day to count.
 * - `event`: It depends on an event whose day the text does not know.
 * - `no-day`: It comes back, and the text does not say on which day.
 * - `no-term`: It lasts as long as a role of which the text does not say how long it lasts.
 * - `no-event`: A delay does not say what starts it.
 * - `working-days`: It is counted in working days, and the text does not say which days these are.
 * - `hours`: It is counted in hours.
 * - `no-holder`: Nobody is said to hold the role.
 * - `unreadable`: What is written is no day, and no length of time.
 */
export type Undatable =
  | "no-start"
  | "event"
  | "no-day"
  | "no-term"
  | "no-event"
  | "working-days"
  | "hours"
  | "no-holder"
  | "unreadable";

/** An event whose day is not known. */
export interface CalendarAwaited {
  /**
   * The id of the session, process or body: give its day in `events`. Absent where the text names the event in other
   * words.
   */
  readonly id?: string;
  /** What it is called. */
  readonly name?: string;
}

/** What `convert` gives. */
export interface ConvertReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly from: Format;
  /** The notation of the text. */
  readonly format: Format;
  /**
   * The text; the one that was given, where it is in that notation already. Absent where problems stand in the way.
   */
  readonly text?: string;
  /** What could not be carried over: it says nothing of the document, but somebody wrote it. */
  readonly leftOut: readonly LeftOut[];
  /** What stands in the way: the errors of the text. */
  readonly problems: readonly Problem[];
  /** Why nothing was written, for people. */
  readonly message?: string;
  /** The language of the words. */
  readonly language: MessageLanguage;
}

/** Something of a text that the other notation has no place for. */
export interface LeftOut {
  /** What it is. */
  readonly what: ConvertWhat;
  /** As it is written. */
  readonly text: string;
  /** Its line, counted from 1. */
  readonly line: number;
}

/**
 * What JSON has no place for.
 *
 * - `comment`: A comment.
 * - `anchor`: An anchor, or an alias that repeats what it names: written out in JSON.
 */
export type ConvertWhat = "comment" | "anchor";

/**
 * The notation of a graph.
 *
 * - `mermaid`: Mermaid, which many sites draw where it stands in a Markdown text.
 * - `dot`: DOT, which Graphviz draws.
 */
export type GraphNotation = "mermaid" | "dot";

/** What `coverage` gives. */
export interface CoverageReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** The chain. Absent where the text of the document could not be read. */
  readonly coverage?: Coverage;
}

/** The chain from intention to action. */
export interface Coverage {
  /** The stages, from intention to action. */
  readonly stages: readonly StageLine[];
  /** The six dimensions, and what is reached from what each of them says. */
  readonly dimensions: readonly DimensionLine[];
  /** What the assessments found, each counted once. */
  readonly outcomes: Outcomes;
  /** Where the chain breaks off, from intention to action. */
  readonly breaks: readonly ChainGap[];
  /** What stands in the chain without anything that leads to it. */
  readonly apart: readonly ChainGap[];
  /** Every element of the chain, stage by stage, with the stages that it reaches. */
  readonly elements: readonly ChainElement[];
  /** The chain as a graph, where one was asked for: a text for Mermaid or Graphviz. */
  readonly graph?: string;
  /** How many elements the graph leaves out because it would not be readable any more. */
  readonly leftOut?: number;
}

/** A stage of the chain. */
export interface StageLine {
  /** Which one. */
  readonly stage: ChainStage;
  /** What it is called, in the language of headings. */
  readonly heading: string;
  /** How many elements it has. */
  readonly count: number;
  /**
   * How many of these do not count: actions that were given up, assessments that judge nothing, evidence that nobody
   * can find.
   */
  readonly discounted: number;
  /** How many of its elements break the chain off. */
  readonly broken: number;
  /** How many of its elements stand apart. */
  readonly apart: number;
}

/**
 * A stage of the chain from intention to action.
 *
 * - `purpose`: What is wanted: objectives and missions, and those values and challenges that something serves.
 * - `principle`: What is held to be right.
 * - `model`: How that is put into a way of working.
 * - `commitment`: What is promised.
 * - `indicator`: What is counted or observed.
 * - `measurement`: What was found when it was counted.
 * - `action`: What is done.
 * - `evidence`: What shows it.
 * - `assessment`: What others conclude.
 */
export type ChainStage =
  | "purpose"
  | "principle"
  | "model"
  | "commitment"
  | "indicator"
  | "measurement"
  | "action"
  | "evidence"
  | "assessment";

/**
 * How far a dimension reaches: how many elements of each stage are reached from what it says, each once, and only those
 * that count.
 */
export interface DimensionLine {
  /** Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`. */
  readonly dimension: string;
  /** What it is called, in the language of headings. */
  readonly heading: string;
  /** Whether it speaks, says why not, says when it will, or is silent. */
  readonly state: DimensionState;
  /** How many principles it has. */
  readonly principles: number;
  /** How many models. */
  readonly models: number;
  /** How many commitments, also of other dimensions, that uphold its principles. */
  readonly commitments: number;
  /** How many indicators tell whether these are kept. */
  readonly indicators: number;
  /** How many measurements were made of those. */
  readonly measurements: number;
  /** How many actions carry something of it out. */
  readonly actions: number;
  /** How many pieces of evidence support these measurements, actions and assessments. */
  readonly evidence: number;
  /** How many assessments judge something of it. */
  readonly assessments: number;
}

/** What assessments found. */
export interface Outcomes {
  /** How many found it kept. */
  readonly met: number;
  /** How many found it kept in part. */
  readonly partly: number;
  /** How many found it not kept. */
  readonly notMet: number;
  /** How many could not judge, or do not say what they found. */
  readonly notAssessed: number;
  /** How many found that the case did not arise. */
  readonly notApplicable: number;
}

/** Elements that lack the same thing. */
export interface ChainGap {
  /** Where in the chain it is: the stage of the elements, or that of the actions or assessments in which they end. */
  readonly stage: ChainStage;
  /** The stages of which something is missing: one of them would do. */
  readonly missing: readonly ChainStage[];
  /** The rule of the audit that speaks of it, if one does. */
  readonly rule?: RuleName;
  /** What is wrong with one of them, as a heading. */
  readonly title: string;
  /** What to do. */
  readonly help: string;
  /** The elements. At most 1,000: all of them stand among the elements of the chain. */
  readonly elements: readonly DocumentElement[];
  /** How many more lack it. */
  readonly omitted?: number;
}

/** Something in a document: enough to recognise it, and where it stands. */
export interface DocumentElement {
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** An element of the chain, and how far it reaches. */
export interface ChainElement {
  /** In which stage it stands. */
  readonly stage: ChainStage;
  /** The stages that are reached from it, over whatever leads to them. What does not count is not reached. */
  readonly reached: readonly ChainStage[];
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** A count of voices. What was not counted is left out. Each is a whole number up to 9007199254740991 (2^53 − 1). */
export interface DecideTally {
  /** How many could take part. */
  readonly eligible?: number;
  /** How many took part, or were represented. */
  readonly present?: number;
  /** How many supported the proposal. */
  readonly for: number;
  /** How many opposed it. */
  readonly against: number;
  /** How many abstained; none when it is left out. */
  readonly abstain?: number;
  /** How many voted blank, or with a void ballot; none when it is left out. */
  readonly blank?: number;
  /** How many raised a reasoned objection. */
  readonly blocks?: number;
}

/** What `decide` gives. */
export interface DecideReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** How the decision ends. Absent where the text of the document could not be read. */
  readonly decision?: DecideDecision;
}

/** How a decision ends, and how that was computed. */
export interface DecideDecision {
  /** How it ends: never `fallback`, since fallbacks are followed. */
  readonly outcome: Outcome;
  /** What settles it, or what is missing where nothing can be said. */
  readonly because: DecideBecause;
  /** The outcome in one sentence. */
  readonly message: string;
  /** Where nothing can be said: what to count, or what the process should say. */
  readonly help?: string;
  /** The processes that were asked, in order: the first, and those to which it was handed over. */
  readonly rounds: readonly Round[];
}

/**
 * How a count ends under a process.
 *
 * - `adopted`: The proposal is adopted.
 * - `rejected`: The proposal is rejected.
 * - `adjourned`: The decision is put off.
 * - `fallback`: The process did not succeed and hands over to another.
 * - `undecidable`: Process and count do not say enough.
 */
export type Outcome = "adopted" | "rejected" | "adjourned" | "fallback" | "undecidable";

/**
 * What settles an outcome, or what is missing for one.
 *
 * - `threshold-reached`: Enough votes for.
 * - `threshold-not-reached`: Too few votes for.
 * - `quorum-not-reached`: Too few took part.
 * - `no-objection`: Nothing stops it.
 * - `objections`: Objections stop it.
 * - `no-opposition`: Everyone who may take part votes for it.
 * - `opposition`: Someone votes against what needs everyone.
 * - `most-votes`: More votes for than for all else.
 * - `tie`: Support and opposition are equal, and the process says what then.
 * - `casting-vote`: They are equal, and whoever is in the chair decides.
 * - `drawn-by-lot`: They are equal, and a lot is drawn.
 * - `impossible-tally`: No vote can have had this count.
 * - `eligible-not-counted`: It depends on how many may take part, which was not counted.
 * - `present-not-counted`: It depends on how many took part, which was not counted.
 * - `objections-not-counted`: Some oppose, and it was not counted whether with a reasoned objection.
 * - `other-options-not-counted`: Votes against may stand for several other options.
 * - `method-unstated`: The process does not say how it decides.
 * - `base-unstated`: The process does not say out of what a share is counted, and it depends on that.
 * - `threshold-unstated`: The process does not say how much support is needed, or out of what.
 * - `threshold-contradictory`: The process states two thresholds at once.
 * - `quorum-unstated`: The process does not say whether a quorum is needed, or which.
 * - `quorum-failure-unstated`: Too few took part, and the process does not say what then.
 * - `abstentions-unstated`: The process does not say whether those who abstain, or say nothing, count, and it depends
 *   on that.
 * - `blank-votes-unstated`: The process does not say whether blank and void votes count, and it depends on that.
 * - `rejection-unstated`: The vote rejects it, and the process does not say whether its fallback may adopt it all the
 *   same.
 * - `votes-weighed`: Some have more votes than others, and heads were counted.
 * - `approval-not-known`: The votes adopt it, and others must agree besides, of whom it was not said whether they do.
 * - `body-not-formed`: The text says that the body which decides is not formed.
 * - `set-elsewhere`: It depends on what another sets (`setBy`).
 * - `quorum-contradictory`: The process states two quorums at once.
 * - `method-not-counted`: Its method does not go by counting, or is told in words alone.
 * - `process-unsound`: The process has not the structure of one.
 * - `fallback-unknown`: It hands over to a process that is not known, or too many in a row hand over.
 */
export type DecideBecause =
  | "threshold-reached"
  | "threshold-not-reached"
  | "quorum-not-reached"
  | "no-objection"
  | "objections"
  | "no-opposition"
  | "opposition"
  | "most-votes"
  | "tie"
  | "casting-vote"
  | "drawn-by-lot"
  | "impossible-tally"
  | "eligible-not-counted"
  | "present-not-counted"
  | "objections-not-counted"
  | "other-options-not-counted"
  | "method-unstated"
  | "base-unstated"
  | "threshold-unstated"
  | "threshold-contradictory"
  | "quorum-unstated"
  | "quorum-failure-unstated"
  | "abstentions-unstated"
  | "blank-votes-unstated"
  | "rejection-unstated"
  | "votes-weighed"
  | "approval-not-known"
  | "body-not-formed"
  | "set-elsewhere"
  | "quorum-contradictory"
  | "method-not-counted"
  | "process-unsound"
  | "fallback-unknown";

/** What one process makes of the count. */
export interface Round {
  /** The process; `kind` is its method, `by` are those who take part. */
  readonly process: DocumentElement;
  /** How it ends. */
  readonly outcome: Outcome;
  /** What settles it, or what is missing where nothing can be said. */
  readonly because: DecideBecause;
  /** The process that decides instead, where this one hands over. */
  readonly fallback?: string;
  /** The quorum, where there is one and it could be counted. */
  readonly quorum?: QuorumCount;
  /** The objections, where they can stop a proposal and it came to them. */
  readonly objections?: ObjectionCount;
  /** The votes, where a share is needed and it came to them. */
  readonly votes?: VoteCount;
  /** Where the process leaves open what counts: the ways to read it and what each makes of the count. */
  readonly readings?: readonly Reading[];
  /** What was taken for granted. */
  readonly assumed?: readonly Assumption[];
  /** The same in words, step by step. */
  readonly steps: readonly Step[];
}

/** How a quorum is counted. */
export interface QuorumCount {
  /** The share that must take part, as written; absent where the process states a head count. */
  readonly share?: string;
  /** Out of whom. */
  readonly base?: QuorumBase;
  /** How many these are. */
  readonly counted?: number;
  /** How many must take part. */
  readonly needed: number;
  /** How many took part; where that was not counted, how many voted. */
  readonly found: number;
  /** Whether that is enough. */
  readonly reached: boolean;
}

/** How objections are counted. */
export interface ObjectionCount {
  /** How many there are. */
  readonly found: number;
  /** How many stop a proposal. */
  readonly stopsAt: number;
}

/** How votes are counted. */
export interface VoteCount {
  /** Out of whom or what; absent where a head count does not say it. */
  readonly base?: ThresholdBase;
  /** How many these are; absent where the process states a head count, which holds however many they are. */
  readonly counted?: number;
  /** Whether the share must be exceeded or reached; a head count is to be reached. */
  readonly comparison: DecideComparison;
  /** The share, as written, or as the method means it; absent where the process states a head count. */
  readonly share?: string;
  /** How many may be missing. */
  readonly minus?: number;
  /** How many votes for are needed. */
  readonly needed: number;
  /** How many there are. */
  readonly found: number;
  /** Whether that is enough. */
  readonly reached: boolean;
}

/**
 * How support is held against a share.
 *
 * - `over`: Exactly this share is not enough.
 * - `at-least`: Exactly this share is enough.
 */
export type DecideComparison = "over" | "at-least";

/** A way to read what a process leaves open. */
export interface Reading {
  /** How it is read. */
  readonly reads: Reads;
  /** How many votes for are then needed, where it comes to votes. */
  readonly needed?: number;
  /** How it then ends. */
  readonly outcome: Outcome;
}

/**
 * How something is read that a process leaves open.
 *
 * - `quorum-none`: No quorum is needed.
 * - `quorum-missed`: One is needed, and too few took part.
 * - `base-eligible`: The share is out of all who may take part.
 * - `base-present`: It is out of those who are there.
 * - `base-cast`: It is out of all votes cast.
 * - `base-expressed`: It is out of the votes for and against.
 * - `abstentions-counted`: Those who abstain count.
 * - `abstentions-excluded`: They do not.
 * - `blank-votes-counted`: Blank and void votes count.
 * - `blank-votes-excluded`: They do not.
 * - `rejection-final`: What is rejected is settled.
 * - `rejection-fallback`: It goes on to the fallback process.
 * - `approval-given`: Those who must agree besides do.
 * - `approval-refused`: One of them does not.
 */
export type Reads =
  | "quorum-none"
  | "quorum-missed"
  | "base-eligible"
  | "base-present"
  | "base-cast"
  | "base-expressed"
  | "abstentions-counted"
  | "abstentions-excluded"
  | "blank-votes-counted"
  | "blank-votes-excluded"
  | "rejection-final"
  | "rejection-fallback"
  | "approval-given"
  | "approval-refused";

/**
 * What was taken for granted, since a count of voices does not have it.
 *
 * - `all-members-eligible`: The base is all the members; those who may take part were counted for them.
 */
export type Assumption = "all-members-eligible";

/** A step of the computation. */
export interface Step {
  /** What is looked at. */
  readonly step: StepKind;
  /** Whether the proposal passes this step. Absent where the step only tells. */
  readonly passed?: boolean;
  /** The step in words. */
  readonly message: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/**
 * What a step of the computation looks at.
 *
 * - `quorum`: Whether enough take part.
 * - `objections`: Whether objections stop it.
 * - `base`: Out of what votes are counted.
 * - `assumption`: What is taken for granted, since a count of voices does not tell it.
 * - `votes`: Whether enough vote for it.
 * - `rounding`: What a decimal that rounds a fraction makes of this count, where the fraction would make something
 *   else.
 * - `tie`: Whether as many are for as against.
 * - `voters`: Who votes, where a count of heads does not tell how it ends.
 * - `approval`: Whether those agree who must agree besides.
 * - `reading`: What comes of the count if what the process leaves open is read in one way.
 * - `fallback`: To whom it is handed over.
 */
export type StepKind =
  | "quorum"
  | "objections"
  | "base"
  | "assumption"
  | "votes"
  | "rounding"
  | "tie"
  | "voters"
  | "approval"
  | "reading"
  | "fallback";

/** What `diff` gives. */
export interface DiffReport {
  /** The version of the standard by which they are compared. */
  readonly standard: string;
  /** The document before, as it was read. */
  readonly before: ComparedSide;
  /** The document after, as it was read. */
  readonly after: ComparedSide;
  /** Whether both could be read, so that they were compared. */
  readonly compared: boolean;
  /** Whether nothing differs; an order of keys, a notation and comments are no difference. */
  readonly same: boolean;
  /** How many changes of each effect there are, listed or not. */
  readonly effects: { readonly [key: string]: number };
  /** The changes, in the order of the document. */
  readonly changes: readonly ChangeReport[];
  /** How many more changes were counted than are listed. */
  readonly omitted: number;
  /**
   * What is wrong with the way from one to the other, by the rules `id-with-other-meaning` and
   * `version-step-too-small`; the places are those of the document after.
   */
  readonly problems: readonly Problem[];
  /** The step of the version: the one that was made, and the one that the changes call for. */
  readonly version?: VersionStep;
  /** Whether those who adopted the text before must adopt it again. */
  readonly adoptAgain?: AdoptAgain;
  /** Who adopted exactly the text before, by the digests in the records, and not yet the one after. */
  readonly adopters?: readonly string[];
  /**
   * The difference as a JSON Patch (RFC 6902), if it was asked for and both texts are free of errors of the source.
   */
  readonly patch?: readonly PatchOperation[];
  /** The difference as a page of Markdown, if it was asked for. */
  readonly markdown?: string;
  /** The language of the words. */
  readonly language: MessageLanguage;
}

/** A document that was compared. */
export interface ComparedSide {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The digest of its content: what is adopted. */
  readonly digest?: string;
  /** The text digest: of the articles alone. Absent where there are none, and with `digest`. */
  readonly textDigest?: string;
  /** The problems of its text and its structure; `validate` has the others. */
  readonly problems: readonly Problem[];
}

/**
 * A change between two versions of a document. Programs go by `kind`, `effect`, the places and `data`, which are
 * stable; `message` is for people and may change its wording.
 */
export interface ChangeReport {
  /** The kind of change: its name. */
  readonly kind: string;
  /** What it does to what is promised. */
  readonly effect: Effect;
  /** The id of the element in which it stands, if one has an id. */
  readonly element?: string;
  /**
   * Whether only the text changed, or only its meaning: an article that no changed element names, or an element of
   * which no article changed. Absent where both did, and where no article says it.
   */
  readonly alone?: Alone;
  /** Whom it concerns: of many, the first hundred. */
  readonly concerned?: readonly Concerned[];
  /** Whether it concerns more than are listed. */
  readonly concernsMore?: boolean;
  /** The ids of the elements whose texts use a term that changed: of many, the first hundred. */
  readonly reaches?: readonly string[];
  /** Where it stood before; absent for what is new. */
  readonly before?: ChangePlace;
  /** Where it stands after; absent for what is gone. */
  readonly after?: ChangePlace;
  /** The language of the text that was compared. */
  readonly language?: string;
  /** A text compared by word. */
  readonly words?: readonly Piece[];
  /** The facts of the message, by name. */
  readonly data?: { readonly [key: string]: unknown };
  /** What changed, in one sentence. */
  readonly message: string;
}

/**
 * What a change does to what a code promises.
 *
 * - `weakens`: Less is promised, or it binds less.
 * - `restricts`: Fewer people have a right, or to less.
 * - `undecided`: Whether more or less is promised cannot be told from the form: people have to read it.
 * - `strengthens`: More is promised, or it binds more.
 * - `extends`: More people have a right, or to more.
 * - `clarifies`: The same is promised, and better explained.
 * - `editorial`: The same is said, otherwise written.
 * - `record`: A fact was recorded; what was adopted is untouched.
 */
export type Effect =
  | "weakens"
  | "restricts"
  | "undecided"
  | "strengthens"
  | "extends"
  | "clarifies"
  | "editorial"
  | "record";

/**
 * What changes without the other: an article, or what an element says of it.
 *
 * - `text`: The words of an article, and none of the elements that name it.
 * - `meaning`: An element, and none of the articles that it names.
 */
export type Alone = "text" | "meaning";

/** Someone whom a change concerns. */
export interface Concerned {
  /** The id of the stakeholder, role or kind of member, or its address in another code. */
  readonly id: string;
  /** As what. */
  readonly role: ConcernedAs;
  /** By what name people know them. */
  readonly name?: string;
}

/**
 * As what someone is concerned.
 *
 * - `bearer`: Who is bound.
 * - `beneficiary`: To whom it is owed.
 * - `holder`: Who holds a right or a role.
 * - `party`: Who takes part otherwise.
 */
export type ConcernedAs = "bearer" | "beneficiary" | "holder" | "party";

/** A place on one side of a comparison. */
export interface ChangePlace {
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Where it stands in the text. Absent when the document was given as a value, without a text. */
  readonly range?: TextRange;
}

/**
 * A stretch of a compared text. In order, the stretches that are not `added` give the text before exactly, those that
 * are not `removed` the text after.
 */
export interface Piece {
  /** On which side it stands. */
  readonly side: Side;
  /** The words, with the spaces and signs between them. */
  readonly text: string;
}

/**
 * On which side of a comparison something stands.
 *
 * - `same`: On both.
 * - `removed`: Before only.
 * - `added`: After only.
 */
export type Side = "same" | "removed" | "added";

/** The step from one version to the next. */
export interface VersionStep {
  /** The version before. */
  readonly before?: string;
  /** The version after. */
  readonly after?: string;
  /** The step that was made; absent where one is no version, or the second does not come later. */
  readonly made?: DiffStep;
  /** The step that the changes call for. */
  readonly calledFor: CalledFor;
  /** Whether the step made is smaller than the changes call for at least. A draft may change as it will. */
  readonly tooSmall: boolean;
}

/**
 * A step from one version to the next, as SemVer counts them.
 *
 * - `none`: No other version.
 * - `patch`: The third number: a correction.
 * - `minor`: The second number: something more.
 * - `major`: The first number: something less.
 */
export type DiffStep = "none" | "patch" | "minor" | "major";

/** The step that changes call for: at least and at most. They differ where people have to read what changed. */
export interface CalledFor {
  /** At least this step. */
  readonly least: DiffStep;
  /** At most this step. */
  readonly most: DiffStep;
}

/**
 * Whether those who adopted the text before must adopt it again.
 *
 * - `no`: What they adopted is promised as before.
 * - `yes`: What they adopted has changed.
 * - `undecided`: People have to read what changed.
 */
export type AdoptAgain = "no" | "yes" | "undecided";

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOperation = AddPatchOperation | RemovePatchOperation | ReplacePatchOperation | MovePatchOperation;

/** Puts a value at a place; in a list, before what stands there. */
export interface AddPatchOperation {
  readonly op: "add";
  /** The place, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** The value. */
  readonly value: unknown;
}

/** Takes a value away. */
export interface RemovePatchOperation {
  readonly op: "remove";
  /** The place, as a JSON Pointer (RFC 6901). */
  readonly path: string;
}

/** Puts a value in the place of another. */
export interface ReplacePatchOperation {
  readonly op: "replace";
  /** The place, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** The value. */
  readonly value: unknown;
}

/** Moves a value within a list. */
export interface MovePatchOperation {
  readonly op: "move";
  /** Where it stands, as a JSON Pointer (RFC 6901). */
  readonly from: string;
  /** Where it goes, once it is taken away. */
  readonly path: string;
}

/** What `explain` gives. */
export interface ExplainReport {
  /** The name, as it was given. */
  readonly name: string;
  /** The language of the explanation. */
  readonly language: MessageLanguage;
  /** The explanation. */
  readonly explanation: Explanation;
  /** False where what explains things at length is not at hand: what is short stands there, and the rest is empty. */
  readonly complete?: boolean;
}

/** An explanation; `kind` tells of what. */
export type Explanation = RuleExplanation | ChangeExplanation | KeyExplanation | PartExplanation | ValueExplanation | SeveralExplanation | PartsExplanation;

/** Of a rule. */
export interface RuleExplanation extends RulePage {
  readonly kind: "rule";
}

/** Of a kind of change between two versions. */
export interface ChangeExplanation extends ChangePage {
  readonly kind: "change";
}

/** Of a key. */
export interface KeyExplanation extends KeyPage {
  readonly kind: "key";
}

/** Of a part of the model. */
export interface PartExplanation extends PartPage {
  readonly kind: "part";
}

/** Of a word that a key can have as its value. */
export interface ValueExplanation extends ValuePage {
  readonly kind: "value";
}

/** The name means several things: which ones. */
export interface SeveralExplanation extends Several {
  readonly kind: "several";
}

/** Of the whole model: its parts. */
export interface PartsExplanation extends Parts {
  readonly kind: "parts";
}

/** A rule in the list. */
export interface RuleEntry {
  /** Its name; `explain` has its page. */
  readonly name: string;
  /** Its title. */
  readonly title: string;
  /** The step of reading a document at which it speaks. */
  readonly stage: Stage;
  /** How grave a problem is that it finds. */
  readonly severity: Severity;
  /** The quality under which it stands, for a rule of the audit. */
  readonly quality?: Quality;
  /** The level that a document reaches only without its findings, for a rule of the audit. */
  readonly level?: number;
  /** What can happen to people where it finds something, for a rule of the audit. */
  readonly impact?: Impact;
  /** The version of the standard that introduced it. */
  readonly since: string;
}

/** A message of a rule or of a kind of change. */
export interface Message {
  /** The variant of the problems that have it. */
  readonly variant?: string;
  /** What is wrong; each `{name}` stands for a fact of the problem. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  /** The names of the facts in both, which a problem has in its `data`. */
  readonly data?: readonly string[];
}

/** The page of a rule. */
export interface RulePage {
  /** The rule. */
  readonly rule: RuleEntry;
  /** What it finds (CommonMark, as the next two). */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  /** Its messages: first the plain one, then those of its variants. */
  readonly messages: readonly Message[];
}

/** A kind of change in the list. */
export interface ChangeEntry {
  /** Its name; `explain` has its page. */
  readonly name: string;
  /** Its title. */
  readonly title: string;
  /** What it does to what is promised. */
  readonly effect: Effect;
  /** The kind that undoes it: its own name, where the way back is of the same kind. */
  readonly mirror: string;
  /** The version of the standard that introduced it. */
  readonly since: string;
}

/** The page of a kind of change. */
export interface ChangePage {
  /** The kind. */
  readonly change: ChangeEntry;
  /** What its effect does to what is promised, in words. */
  readonly effect: string;
  /** Why it matters (CommonMark). */
  readonly why: string;
  /** The title of the kind that undoes it. */
  readonly mirror: string;
  /** Its messages: first the plain one, then those of its variants. */
  readonly messages: readonly Message[];
}

/** What a value must be. */
export interface Form {
  /** In words: “a list; each item is a text, or one for each language”. */
  readonly words: string;
  /** Whether it is a list. What follows is then about its items. */
  readonly list: boolean;
  /** The parts of the model that it can be; each can be explained by this name. */
  readonly parts?: readonly string[];
  /** The parts of the model that a reference may name. */
  readonly refersTo?: readonly string[];
  /** The words among which it is chosen. */
  readonly values?: readonly Choice[];
  /** The regular expression that a text must match. */
  readonly pattern?: string;
  /** A text that matches it. */
  readonly example?: string;
  /** How to write such a text. */
  readonly help?: string;
}

/** A word among which a value is chosen. */
export interface Choice {
  /** The word, as it is written in a document of any language. */
  readonly value: string;
  /** What it means. */
  readonly meaning: string;
}

/** A key in a list of keys. */
export interface KeyLine {
  /** The name by which it can be explained: `Commitment.force`. */
  readonly name: string;
  /** The key. */
  readonly key: string;
  /** What it is called. */
  readonly title: string;
  /** What it is for. */
  readonly description: string;
  /** Whether it must be there. */
  readonly required: boolean;
  /** What its value must be, in words. */
  readonly form: string;
}

/** What a key is for. */
export interface KeyPage {
  /** The name that no other key has: `Commitment.force`. */
  readonly name: string;
  /** The key, as it is written in a document. */
  readonly key: string;
  /** The part of the model that has it. */
  readonly part: string;
  /** What it is called. */
  readonly title: string;
  /** What it is for (CommonMark). */
  readonly description: string;
  /** Whether it must be there. */
  readonly required: boolean;
  /** What its value must be. */
  readonly form: Form;
  /** The keys of the object that it holds, or of the objects in its list. */
  readonly keys?: readonly KeyLine[];
  /** The same key in other parts of the model, where it may mean something else. */
  readonly elsewhere?: readonly string[];
}

/** What a part of the model is. */
export interface PartPage {
  /** Its name in the schema. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** What it is (CommonMark). */
  readonly description: string;
  /** What it must be. */
  readonly form: Form;
  /** Its keys, in the order of the model. */
  readonly keys?: readonly KeyLine[];
  /** The keys that hold it. */
  readonly places?: readonly string[];
}

/** What a word means. */
export interface ValuePage {
  /** The name that no other word has: `Force.must`. */
  readonly name: string;
  /** The word, as it is written in a document. */
  readonly value: string;
  /** What it means. */
  readonly meaning: string;
  /** The part of the model that chooses among it and others. */
  readonly part: string;
  /** What that part is called. */
  readonly title: string;
  /** All the words of that part, with this one. */
  readonly values: readonly Choice[];
  /** The keys that can have it. */
  readonly places: readonly string[];
}

/** One of the things that a name means. */
export interface Meaning {
  /** The name that means only this: `Action.text`. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** What it is for or what it means. */
  readonly description: string;
}

/** The several things that a name means. */
export interface Several {
  /** Each of them, with the name by which it alone is explained. */
  readonly meanings: readonly Meaning[];
}

/** The parts of the model. */
export interface Parts {
  /** Each of them: the document first, then the others by their names. */
  readonly parts: readonly Meaning[];
}

/** What `fmt` gives. */
export interface FmtReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation, which stays the same. */
  readonly format: Format;
  /** The tidy text. Absent where problems stand in the way. */
  readonly text?: string;
  /** Whether it differs from the text that was given. */
  readonly changed: boolean;
  /** What stands in the way: the errors of the text. */
  readonly problems: readonly Problem[];
  /** Why nothing was written, for people. */
  readonly message?: string;
  /** The language of the words. */
  readonly language: MessageLanguage;
}

/**
 * The notation of a page.
 *
 * - `html`: HTML: one file that needs no other.
 * - `markdown`: Markdown (CommonMark with tables), without the picture.
 */
export type GlossaryNotation = "html" | "markdown";

/** What `glossary` gives. */
export interface GlossaryReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** The terms. Absent where the text of the document could not be read. */
  readonly glossary?: Glossary;
}

/** The terms of a document. */
export interface Glossary {
  /** What the glossary defines, in its order. */
  readonly terms: readonly DefinedTerm[];
  /** What a sentence of the articles introduces as a term that the glossary has not, in the order of the text. */
  readonly introduced?: readonly IntroducedTerm[];
  /** What the text takes for a term and neither defines nor names, in the order in which it appears. */
  readonly undefined: readonly UndefinedTerm[];
  /** Terms that are defined by one another, so that nobody who knows none of them learns what they mean. */
  readonly circles: readonly Circle[];
  /** The glossary as a page, where one was asked for. */
  readonly page?: string;
}

/** A term that the document defines. */
export interface DefinedTerm {
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
  /** What it means here, whole. */
  readonly definition?: string;
  /** The address of the same notion in a public vocabulary. */
  readonly sameAs?: string;
  /** Where it is used, beside its own definition. None: nobody needs it. */
  readonly uses: Uses;
  /** Where else the same term is defined, told at the first of its definitions. */
  readonly again?: readonly Place[];
}

/** The texts in which an expression stands, each once, whatever the languages in which it is written. */
export interface Uses {
  /** How many there are. */
  readonly count: number;
  /** The first of them. */
  readonly places: readonly Place[];
}

/** Where something stands. */
export interface Place {
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** A term that a sentence of the articles introduces: `hereinafter the “Board”`. */
export interface IntroducedTerm {
  /** The term, as the sentence writes it. */
  readonly text: string;
  /** The sentence, in one line. */
  readonly sentence: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
  /** Where the term is used in other texts. */
  readonly uses: Uses;
}

/** An expression that the text takes for a term, and does not define. */
export interface UndefinedTerm {
  /** The expression, as the text writes it first. */
  readonly text: string;
  /** What shows that it is taken for a term. */
  readonly sign: TermSign;
  /** Where it stands. */
  readonly uses: Uses;
}

/**
 * How a text shows that it takes an expression for a term.
 *
 * - `acronym`: It is an acronym.
 * - `capitals`: It is written with a capital in the middle of sentences, and elsewhere without.
 * - `quotes`: It is set in quotation marks more than once.
 */
export type TermSign = "acronym" | "capitals" | "quotes";

/** Terms that are defined by one another. */
export interface Circle {
  /** The terms: each is used in the definition of the one before, and the first in that of the last. */
  readonly terms: readonly DocumentElement[];
}

/** What `handout` gives. */
export interface HandoutReport {
  /** The page: write it to a file. */
  readonly text: string;
}

/**
 * The notation of a text that is to become a document.
 *
 * - `markdown`: Markdown: CommonMark with GitHub’s additions, and the lists of pandoc.
 * - `text`: Plain text.
 * - `html`: HTML.
 * - `mediawiki`: The notation of MediaWiki.
 */
export type ImportNotation = "markdown" | "text" | "html" | "mediawiki";

/**
 * Which proposals are accepted.
 *
 * - `certain`: Those that are certain: duties, prohibitions and permissions become commitments, definitions become
 *   terms, and ways of counting votes become decision processes; each cites its article. Parties are made only where
 *   the text names them.
 */
export type Accepted = "certain";

/** What `import` gives. */
export interface ImportReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly from: ImportNotation;
  /** The document, in YAML. Absent where there is nothing to make one of. */
  readonly document?: string;
  /** How many articles it has, with those in others. */
  readonly articles: number;
  /** The language of the text; `und` where neither its words nor anybody says which it is. */
  readonly textLanguage: string;
  /** Whether that language was told by the words alone. */
  readonly recognised: boolean;
  /** Whether the address of the document was made of the text. */
  readonly provisionalId: boolean;
  /** Where the values of the document come from: every article, its heading and its content. */
  readonly places: readonly ImportPlace[];
  /** What of the source does not stand in the articles, in its order. */
  readonly leftOut: readonly ImportLeftOut[];
  /** Numbers that a reader sees and the text does not write, as lists, styles and word processors show them. */
  readonly added: readonly Added[];
  /** How many words that a hyphen parts at the end of a line were put together again. */
  readonly joinedWords?: number;
  /**
   * Signs that were broken before the text came here, as UTF-8 that a program took for Windows-1252: the first such
   * word of each line.
   */
  readonly misread?: readonly Misread[];
  /**
   * What sentences seem to say: proposals for those who go on writing, by the words that oblige, forbid, permit, define
   * and count votes in French, English, German and Spanish. The document says none of it but in its comments, unless
   * they are accepted.
   */
  readonly proposals: readonly Proposed[];
  /** How many more there are, of which neither this list nor the document says anything. */
  readonly omittedProposals?: number;
  /** The bodies, roles and kinds of members that the text names again and again. */
  readonly parties: readonly NamedParty[];
  /** The articles whose headings name a chapter of a social code. */
  readonly chapters: readonly NamedChapter[];
  /** Why no document was made, for people. */
  readonly message?: string;
  /** The language of comments and messages. */
  readonly language: MessageLanguage;
}

/** Where a value of the document comes from. */
export interface ImportPlace {
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Where it begins in the source. */
  readonly at: Position;
}

/** Something of the source that does not stand in the articles. */
export interface ImportLeftOut {
  /** What it is. */
  readonly what: ImportWhat;
  /** Its beginning, in one line. */
  readonly text: string;
  /** Where it begins in the source. */
  readonly at: Position;
}

/**
 * What of a source does not stand in the articles.
 *
 * - `front-matter`: What stands before the text for programs: its front matter, the head of a page.
 * - `comment`: A comment.
 * - `style`: A style or a script.
 * - `address`: Where a link leads.
 * - `image`: A picture: the words that stand for it are named.
 * - `struck`: What is struck out, or was deleted while changes were kept track of.
 * - `hidden`: What is not shown.
 * - `mark`: A heading’s attributes, a template of a wiki, a mark for programs.
 * - `note`: A note that nothing refers to.
 * - `margin`: What stands at the head or the foot of every page.
 * - `menu`: A menu of a web page: where else one may go, what one may share.
 * - `frame`: What stands around the text of a web page: its head, its foot, what stands beside.
 * - `control`: What is pressed or filled in on a web page.
 */
export type ImportWhat =
  | "front-matter"
  | "comment"
  | "style"
  | "address"
  | "image"
  | "struck"
  | "hidden"
  | "mark"
  | "note"
  | "margin"
  | "menu"
  | "frame"
  | "control";

/** A number that nobody wrote. */
export interface Added {
  /** As a reader sees it. */
  readonly num: string;
  /** Before what it stands in the source. */
  readonly at: Position;
}

/** A word with a sign that was broken before the text came here. */
export interface Misread {
  /** The word, as it stands there. */
  readonly text: string;
  /** Where it begins in the source. */
  readonly at: Position;
}

/** What a sentence seems to say. */
export interface Proposed {
  /** What it seems to say. */
  readonly kind: ProposalKind;
  /** How sure that is. */
  readonly certainty: Certainty;
  /** The words in which it stands, as a JSON Pointer. */
  readonly pointer: string;
  /** Where the sentence begins in the source. */
  readonly at: Position;
  /** The sentence. */
  readonly sentence: string;
  /** The words that say it. */
  readonly because: string;
  /** The force that a commitment would have. */
  readonly force?: Force;
  /** Who owes it, may or may not do it or decides, in the words of the text. */
  readonly bearer?: string;
  /** To whom it is owed, in the words of the text. */
  readonly toward?: string;
  /** By when, as a duration (ISO 8601). */
  readonly within?: string;
  /** How long before something, as a duration (ISO 8601). */
  readonly ahead?: string;
  /** How often, as a duration (ISO 8601). */
  readonly every?: string;
  /** The one sum of money that the sentence says. */
  readonly amount?: Sum;
  /** Of a vote, how it decides: `unanimity`, `consensus`, `consent` or `majority`. */
  readonly method?: string;
  /** Of a vote, the share that it takes: `all`, `2/3`, `more than 1/2`. */
  readonly share?: string;
  /**
   * Of a vote, out of what: `eligible`, `members`, `present`, `represented`, `cast` or `expressed`, as in the model.
   */
  readonly base?: string;
  /** Of a vote, how many may be missing from all. */
  readonly minus?: number;
  /** Of a vote, the share that must be there: `1/2`, `more than 1/2` or `none`. */
  readonly quorum?: string;
  /** Out of what the quorum is counted: `eligible` or `members`. */
  readonly quorumBase?: string;
  /** Of a vote, what happens with as many votes for as against: `casting-vote`. */
  readonly tie?: string;
  /** Of a definition, the word that is defined. */
  readonly term?: string;
  /** Whether the document has an element that was made of it. */
  readonly accepted: boolean;
}

/**
 * What a sentence seems to say.
 *
 * - `duty`: That something is owed: a commitment with the force `must`.
 * - `prohibition`: That something is forbidden: a commitment with the force `must-not`.
 * - `permission`: That something is permitted: a commitment with the force `may`.
 * - `definition`: What a word means: a term.
 * - `vote`: How votes are counted: a decision process.
 */
export type ProposalKind = "duty" | "prohibition" | "permission" | "definition" | "vote";

/**
 * How sure a proposal is.
 *
 * - `certain`: A party is the subject of a plain sentence.
 * - `likely`: The words say it, but not of whom, or only under a condition.
 */
export type Certainty = "certain" | "likely";

/** A sum of money. */
export interface Sum {
  /** How much. */
  readonly value: number;
  /** The code of the currency (ISO 4217). */
  readonly currency: string;
}

/** A party that a text names again and again. */
export interface NamedParty {
  /** What it seems to be. */
  readonly kind: PartyKind;
  /** Its name, as the text writes it first. */
  readonly name: string;
  /** How often it is named. */
  readonly times: number;
  /** Where it is named first. */
  readonly at: Position;
}

/**
 * What a party is.
 *
 * - `membership`: Those who belong to the collective.
 * - `role`: An office that somebody holds.
 * - `body`: People who act together: a board, an assembly.
 * - `organisation`: The collective itself.
 * - `category`: Others, named by what they have in common.
 */
export type PartyKind = "membership" | "role" | "body" | "organisation" | "category";

/** An article whose heading names a chapter of a social code. */
export interface NamedChapter {
  /** Under which key of a document what it says would stand, such as `purpose.objectives`. */
  readonly key: string;
  /** The words that say so. */
  readonly because: string;
  /** The article, as a JSON Pointer. */
  readonly pointer: string;
  /** Where its heading begins in the source. */
  readonly at: Position;
}

/**
 * A side.
 *
 * - `ours`: Ours.
 * - `theirs`: Theirs.
 */
export type Preferred = "ours" | "theirs";

/** What `merge` gives. */
export interface MergeReport {
  /** The name of our file, as it was given. */
  readonly name?: string;
  /** The notation of the merged text: that of ours. */
  readonly format: Format;
  /**
   * The merged text, in which each conflict is settled for one side. Absent where a text cannot be read, or the merged
   * one not be written without loss.
   */
  readonly merged?: string;
  /**
   * The merged text with marks at every conflict that is not settled, for people to settle them: comments in YAML, the
   * key `x-conflicts` in JSON. It can be read, and is not valid before the marks are gone. Absent without conflicts.
   */
  readonly marked?: string;
  /** Whether no error was found in the merged document. */
  readonly valid: boolean;
  /** What clashes, in the order of the merged document. */
  readonly conflicts: readonly Conflict[];
  /**
   * The texts in one sentence of which both sides changed words, as JSON Pointers into the merged document: nothing
   * clashes, and a person should read them again.
   */
  readonly woven: readonly string[];
  /**
   * New comments that are not in the merged text, which has no lines for them: it is JSON, or stands in brackets.
   * Elsewhere a comment whose place is gone, or to which both sides wrote another, stands nearby in a line that says
   * whose it is.
   */
  readonly leftOut: readonly MergeLeftOut[];
  /** How many problems the merged document has. */
  readonly counts?: Counts;
  /** The problems of the merged document, as `validate` finds them; where a text cannot be read, its errors. */
  readonly problems: readonly Problem[];
  /** The text that cannot be read. */
  readonly unreadable?: Of;
  /** Why nothing was written, for people. */
  readonly message?: string;
  /** The language of the words. */
  readonly language: MessageLanguage;
}

/** A conflict: a place, what each side says there, and which of it stands in the merged text. */
export interface Conflict {
  /** How the sides clash. */
  readonly kind: Kind;
  /** The place in the merged document, as a JSON Pointer (RFC 6901); of what is not in it, the place around it. */
  readonly pointer: string;
  /** The ids of the elements around the place, the innermost last. */
  readonly ids: readonly string[];
  /** What stood there before. Absent where nothing did. */
  readonly base?: unknown;
  /** What we say; of an order, the ids of the items, of a place, the list. Absent where we removed it. */
  readonly ours?: unknown;
  /** What they say. */
  readonly theirs?: unknown;
  /** Which of it stands in the merged text. */
  readonly taken: Of;
  /** Whether it was settled by `prefer`. */
  readonly settled: boolean;
  /** The references that would be broken, as JSON Pointers into the merged document. */
  readonly references?: readonly string[];
  /** What clashes, for people. */
  readonly message: string;
}

/**
 * How two sides clash.
 *
 * - `edit-edit`: Both changed the same value, each in another way.
 * - `edit-remove`: One removed what the other changed.
 * - `add-add`: Both added the same thing, each in another way.
 * - `order`: Both put the same items in another order, or the same element into another list.
 * - `reference-broken`: One refers to what the other removed or renamed.
 */
export type Kind = "edit-edit" | "edit-remove" | "add-add" | "order" | "reference-broken";

/**
 * One of the three texts.
 *
 * - `base`: The one from which both came.
 * - `ours`: Ours.
 * - `theirs`: Theirs.
 */
export type Of = "base" | "ours" | "theirs";

/** A comment that is not in the merged text. */
export interface MergeLeftOut {
  /** In which text it stands. */
  readonly from: Of;
  /** What it says. */
  readonly text: string;
  /** Its line there, counted from 1. */
  readonly line: number;
}

/** What `outline` gives. */
export interface OutlineReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** The document at a glance. Absent where its text could not be read. */
  readonly outline?: Glance;
}

/** A document at a glance. */
export interface Glance {
  /** The address of the code. */
  readonly id?: string;
  /** The version of the text. */
  readonly version?: string;
  /**
   * The content digest: of all of it but `record` and `$schema`. This is what an adoption names. `status` belongs to
   * the content: a text that is set from `proposed` to `adopted` has another digest. Absent where the text has an error
   * of stage `source`: another text can then be read as the same values.
   */
  readonly digest?: string;
  /**
   * The text digest: of the articles alone, whatever is said of their meaning. Absent where there are none, or where
   * one of them is not there in the authoritative language.
   */
  readonly textDigest?: string;
  /** How far the text has come. */
  readonly status?: string;
  /** The authoritative language and the others that the document claims to cover, in that order. */
  readonly languages: readonly string[];
  /** The title. */
  readonly title?: string;
  /** The first sentence of the summary. */
  readonly summary?: string;
  /** The force that the text claims. */
  readonly binding?: string;
  /** The first day on which this version applies. */
  readonly from?: string;
  /** The last day on which this version applies. */
  readonly until?: string;
  /** The licence of the text. */
  readonly license?: string;
  /** The articles of its own words. */
  readonly articles?: readonly ArticleGlance[];
  /** WHAT: the subject; its text is its name. */
  readonly subject?: DocumentElement;
  /** WHY. */
  readonly purpose?: PurposeGlance;
  /** HOW: the six dimensions, whether or not the document speaks of them. */
  readonly dimensions: readonly DimensionGlance[];
  /** Who is concerned. */
  readonly stakeholders: readonly DocumentElement[];
  /** How decisions are taken and by whom. */
  readonly governance?: GovernanceGlance;
  /** What is held in common or used. */
  readonly resources: readonly DocumentElement[];
  /** Who may do what; `kind` is the right. */
  readonly rights: readonly DocumentElement[];
  /** Who gives what to whom. */
  readonly reciprocity: readonly DocumentElement[];
  /** What is measured. */
  readonly indicators: readonly DocumentElement[];
  /** The ties to other texts; `kind` is the relation. */
  readonly links: readonly DocumentElement[];
  /** The words that are defined. */
  readonly glossary: readonly DocumentElement[];
  /** How many elements of each kind there are. */
  readonly elements: ElementCounts;
}

/** An article at a glance. */
export interface ArticleGlance {
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its number, as printed. */
  readonly num?: string;
  /** Its heading. Of one without a heading the first sentence of its words. */
  readonly text?: string;
  /** Whether that is a heading. */
  readonly headed: boolean;
  /** The articles within it. */
  readonly articles?: readonly ArticleGlance[];
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** The purpose at a glance. */
export interface PurposeGlance {
  /** The first sentence of the reason for being. */
  readonly statement?: string;
  /** What is at stake. */
  readonly challenges: readonly DocumentElement[];
  /** What is to be reached. */
  readonly objectives: readonly DocumentElement[];
  /** What the collective takes upon itself. */
  readonly missions: readonly DocumentElement[];
  /** What it holds dear. */
  readonly values: readonly DocumentElement[];
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** A dimension at a glance. */
export interface DimensionGlance {
  /** Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`. */
  readonly dimension: string;
  /** What it is called, in the language of headings. */
  readonly heading: string;
  /** Whether the document speaks of it. */
  readonly state: DimensionState;
  /** The first sentence of the summary, or the reason for which it does not apply, or what is planned. */
  readonly text?: string;
  /** The day by which it will be written, where that is planned. */
  readonly plannedBy?: string;
  /** What is held to be right. */
  readonly principles: readonly DocumentElement[];
  /** How it is done. */
  readonly models: readonly DocumentElement[];
  /** What is promised. */
  readonly commitments: readonly DocumentElement[];
  /** Where it stands. Absent where the document does not speak of it. */
  readonly place?: Place;
}

/** The governance at a glance. */
export interface GovernanceGlance {
  /** The roles and who holds them. */
  readonly roles: readonly DocumentElement[];
  /** Those who meet, and who sits in them. */
  readonly bodies: readonly DocumentElement[];
  /** The ways to decide; `kind` is the method. */
  readonly processes: readonly DocumentElement[];
  /** The kinds of member. */
  readonly membership: readonly DocumentElement[];
  /** The ways to raise a breach. */
  readonly recourse: readonly DocumentElement[];
  /** What may follow a breach. */
  readonly sanctions: readonly DocumentElement[];
  /** What is promised beside the dimensions. */
  readonly commitments: readonly DocumentElement[];
  /** Who decides whatever the text gives to nobody. */
  readonly residual?: DocumentElement;
  /** How the text changes. */
  readonly amendment?: DocumentElement;
  /** Who keeps the text and how to contribute to it. */
  readonly stewardship?: DocumentElement;
  /** What happens at the end. */
  readonly dissolution?: DocumentElement;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** How many elements of each kind a document has. */
export interface ElementCounts {
  /** Challenges, objectives, missions and values. */
  readonly purposeItems: number;
  /** Articles, those within others included. */
  readonly articles: number;
  /** Events of its history. */
  readonly events: number;
  /** Principles of all dimensions. */
  readonly principles: number;
  /** Models of all dimensions. */
  readonly models: number;
  /** Commitments of all dimensions, and those beside them. */
  readonly commitments: number;
  /** Stakeholders. */
  readonly stakeholders: number;
  /** Roles. */
  readonly roles: number;
  /** Bodies. */
  readonly bodies: number;
  /** Kinds of meeting. */
  readonly sessions: number;
  /** Decision processes. */
  readonly processes: number;
  /** Kinds of member. */
  readonly membership: number;
  /** Ways to raise a breach. */
  readonly recourse: number;
  /** Sanctions. */
  readonly sanctions: number;
  /** Resources. */
  readonly resources: number;
  /** Rights. */
  readonly rights: number;
  /** Exchanges of the reciprocity matrix. */
  readonly exchanges: number;
  /** Indicators. */
  readonly indicators: number;
  /** Links to other texts. */
  readonly links: number;
  /** Defined words. */
  readonly terms: number;
  /** Those who took part in the writing. */
  readonly contributors: number;
  /** Recorded actions. */
  readonly actions: number;
  /** Recorded measurements. */
  readonly measurements: number;
  /** Pieces of evidence. */
  readonly evidence: number;
  /** Recorded assessments. */
  readonly assessments: number;
  /** Recorded decisions. */
  readonly decisions: number;
  /** Recorded adoptions. */
  readonly adoptions: number;
  /** Recorded versions. */
  readonly revisions: number;
}

/** What `page` gives. */
export interface PageReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** The page: write it to a file. Absent where the text of the document could not be read. */
  readonly text?: string;
}

/** What `pair-articles` gives. */
export interface PairArticlesReport {
  /** What was read of the document that exists, and what is wrong with it. */
  readonly before: PairArticlesReading;
  /** What was read of the new version, and what is wrong with it. */
  readonly after: PairArticlesReading;
  /**
   * The articles in the order of the new version; one that is gone stands behind the one before it. Absent where one of
   * the two could not be read.
   */
  readonly articles?: readonly PairedArticle[];
}

/** What every view of a document says besides: what was read, and what is wrong with it. */
export interface PairArticlesReading {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
}

/** An article before and after. */
export interface PairedArticle {
  /** What became of it. */
  readonly state: ArticleState;
  /** The article that exists. */
  readonly before?: ArticleOf;
  /** The article of the new version. */
  readonly after?: ArticleOf;
}

/**
 * What became of an article.
 *
 * - `same`: It says the same under the same number.
 * - `renumbered`: It says the same under another number.
 * - `changed`: Its words or its heading are others.
 * - `new`: It stands in the version after alone.
 * - `gone`: It stands in the version before alone.
 */
export type ArticleState = "same" | "renumbered" | "changed" | "new" | "gone";

/** An article of one of the two. */
export interface ArticleOf {
  /** Its id. */
  readonly id?: string;
  /** Its number, as printed. */
  readonly num?: string;
  /** Its heading, else its first sentence. */
  readonly text?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** What `powers` gives. */
export interface PowersReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** The powers. Absent where the text of the document could not be read. */
  readonly powers?: Powers;
}

/** What can be done, by how many people of whom. */
export interface Powers {
  /** Each act in the hands of a decider, in the order of the acts. */
  readonly acts: readonly ActPowers[];
  /** How many more acts there are than are worked out. */
  readonly omitted?: number;
  /**
   * Of a document that has articles alone: what their sentences say of each act. Absent where elements say who decides.
   */
  readonly inWords?: readonly ActInWords[];
  /**
   * The acts for which nobody is named; of a document that has articles alone, those of which no sentence speaks, not
   * even in broader words.
   */
  readonly unassigned: readonly UnassignedAct[];
  /** Circles: who puts in and takes out those who put in and take out them. */
  readonly loops: readonly PowerLoop[];
  /** Decisions in which those decide whom they are about. */
  readonly ownCases: readonly OwnCase[];
  /** Those who are bound or can be excluded, and have no vote in anything. */
  readonly withoutVoice: readonly Party[];
  /** How many people the parties are who decide something, as far as it is known. */
  readonly sizes: readonly PartySize[];
  /** The graph, in the notation that was asked for. */
  readonly graph?: string;
  /** The page, in the notation that was asked for. */
  readonly page?: string;
}

/** An act in the hands of a decider. */
export interface ActPowers {
  /** What is done, in the language of the reader: `Exclude somebody from “Members”`. */
  readonly title: string;
  /** What is done, in a word of the model: `exclude`, `amend`. */
  readonly act: string;
  /** To whom or with what. Absent for the collective and its own text. */
  readonly object?: Party;
  /** What it is about, where that is said in words, in one line. */
  readonly text?: string;
  /** Only above that sum. */
  readonly over?: string;
  /** Only up to that sum. */
  readonly upTo?: string;
  /** Whether it is all for which nobody else is named. */
  readonly residual?: boolean;
  /** The process, or the party, that decides. */
  readonly by: Party;
  /** How it is decided, one step after the other: each comes where the one before does not succeed. */
  readonly steps: readonly PowerStep[];
  /** Who has to agree besides. */
  readonly agreement?: readonly Party[];
  /** Who has to propose it. */
  readonly proposal?: readonly Party[];
  /** The meetings in one of which it is decided, and who convenes them. Not counted in the numbers. */
  readonly opening?: readonly Opening[];
  /** The numbers, in each way in which the text can be read; one where it leaves nothing open that changes them. */
  readonly readings: readonly PowersReading[];
  /** Whom it touches. */
  readonly touched?: readonly Touched[];
  /** The ways to contest it: those that the text says are against it. */
  readonly contest?: readonly Party[];
  /** How it is brought about by fewer people in several steps. */
  readonly inSteps?: readonly InSteps[];
  /** What the text leaves open. */
  readonly undecided?: readonly Undecided[];
  /** The articles that say it. */
  readonly statedIn?: readonly CitedArticle[];
  /** The places that say it. */
  readonly places: readonly Place[];
  /** The same in sentences, in the language of the reader. */
  readonly sentences: readonly string[];
}

/** A step of a decision. */
export interface PowerStep {
  /** The process. Absent where a party decides without one. */
  readonly process?: Party;
  /** Those who vote. None where it is not said. */
  readonly voters: readonly Party[];
}

/** A meeting in which something is decided. */
export interface Opening {
  /** The session. */
  readonly session: Party;
  /** Who may convene it, each of them alone. */
  readonly convenedBy: readonly Party[];
  /** How long before it the call is sent, in words. */
  readonly notice?: string;
}

/** The three numbers, in one way to read the text. */
export interface PowersReading {
  /** How what is open is read. */
  readonly assumes?: readonly PowersAssumption[];
  /** So many bring it about whatever the others do. Absent where nobody can be sure of it. */
  readonly assured?: Estimate;
  /** So few votes are enough if the others stay away or abstain. Absent where no number is. */
  readonly least?: Estimate;
  /** So many prevent it whatever the others do. Absent where nobody can. */
  readonly blocking?: Estimate;
}

/**
 * How something is read that a text leaves open.
 *
 * - `rejection-goes-on`: What is rejected goes on to what comes next.
 * - `rejection-final`: What is rejected ends there.
 * - `concerned-votes`: The person concerned votes.
 * - `concerned-stands-aside`: The person concerned stands aside and is not counted.
 * - `concerned-is-missing-vote`: The vote that may be missing is that of the person concerned.
 */
export type PowersAssumption =
  | "rejection-goes-on"
  | "rejection-final"
  | "concerned-votes"
  | "concerned-stands-aside"
  | "concerned-is-missing-vote";

/** A number of people, and the groups that it means. */
export interface Estimate {
  /** The fewest people, where all sizes are known. */
  readonly people?: number;
  /** It may take so many, for what the text leaves open. */
  readonly atMost?: number;
  /** The number for every size `n`, where one size is not known. */
  readonly formula?: string;
  /** The number for some sizes, where one size is not known. */
  readonly at?: readonly ExamplePeople[];
  /** The groups, the smallest first. One without parts: nothing is needed. */
  readonly groups: readonly PowerGroup[];
}

/** A number of people for one size. */
export interface ExamplePeople {
  /** With so many people in all. */
  readonly size: number;
  /** So many. */
  readonly people: number;
  /** It may take so many, for what the text leaves open. */
  readonly atMost?: number;
}

/** People who together are enough. */
export interface PowerGroup {
  /** How many they are in all, where all sizes are known. */
  readonly people?: number;
  /** They may be so many, where the text does not say who is counted twice. */
  readonly atMost?: number;
  /** So many of each electorate. */
  readonly parts: readonly PowerPart[];
}

/** So many people of those who vote in something. */
export interface PowerPart {
  /** Those who vote. None where it is not said. */
  readonly of: readonly Party[];
  /** How many they are, where that is known. */
  readonly size?: number;
  /** How many of them, where all sizes are known. */
  readonly people?: number;
  /** It may take so many, for what the text leaves open. */
  readonly atMost?: number;
  /** The number for every size `n` of them. */
  readonly formula?: string;
  /** The number for some sizes of them. */
  readonly at?: readonly ExamplePeople[];
}

/** A party that an act touches. */
export interface Touched {
  /** The party. */
  readonly party: Party;
  /** Whether it takes part. */
  readonly takesPart: TakesPart;
}

/**
 * Whether a party takes part in a decision that touches it.
 *
 * - `yes`: All of its people.
 * - `others`: Its people, without the person concerned.
 * - `some`: Some of its people.
 * - `no`: None of them.
 * - `elsewhere`: The text says it in words, or says who sets it.
 * - `unsaid`: The text does not say it.
 */
export type TakesPart = "yes" | "others" | "some" | "no" | "elsewhere" | "unsaid";

/** How something is brought about in several steps. */
export interface InSteps {
  /**
   * `exclude`: by first excluding others until the rest agree; the numbers are those who do it. `admit`: by first
   * admitting people who vote as whoever admits them likes; the numbers are those to admit.
   */
  readonly by: string;
  /** Who admits them. */
  readonly decidedBy?: Party;
  /** How many of those who vote are on the side of whoever admits them: so many bring an admission about. */
  readonly with?: number;
  /** Out of whom they are excluded, or to whom admitted. */
  readonly of?: Party;
  /** The numbers, by the number of people there are. */
  readonly at: readonly ExamplePeople[];
}

/**
 * What is left open in a decision, by name.
 *
 * - `method-unsaid`: How it is decided is not said.
 * - `threshold-unsaid`: How much support is needed is not said.
 * - `base-unsaid`: Out of whom a share is counted is not said.
 * - `quorum-unsaid`: Whether anybody has to be there is not said; read as: no.
 * - `quorum-failure-unsaid`: What follows when too few are there is not said; read as: it is not adopted, and goes on
 *   to what comes next.
 * - `rejection-unsaid`: Whether what is rejected goes on to what comes next is not said.
 * - `concerned-unsaid`: Whether the person concerned votes is not said.
 * - `participants-unsaid`: Who takes part is not said.
 * - `participants-elsewhere`: Another sets who takes part.
 * - `size-unknown`: How many there are is not said.
 * - `overlap-unknown`: Whether some belong to others, so that they are counted once, is not said.
 * - `electorate-per-decision`: Who votes is settled for each decision.
 * - `several-options`: There can be more than two options, so that nobody knows how many prevent one.
 * - `tie-uncounted`: Who or what settles it where there are as many votes for as against is not said.
 * - `votes-unsaid`: How votes are shared among those of whom no share is said is not said: others have all of them.
 * - `method-uncounted`: What a way of deciding that is said comes to in numbers is not said.
 * - `set-elsewhere`: Another sets a part of how it is decided.
 * - `too-many-steps`: There are more steps or agreements than are followed.
 */
export type Undecided =
  | "method-unsaid"
  | "threshold-unsaid"
  | "base-unsaid"
  | "quorum-unsaid"
  | "quorum-failure-unsaid"
  | "rejection-unsaid"
  | "concerned-unsaid"
  | "participants-unsaid"
  | "participants-elsewhere"
  | "size-unknown"
  | "overlap-unknown"
  | "electorate-per-decision"
  | "several-options"
  | "tie-uncounted"
  | "votes-unsaid"
  | "method-uncounted"
  | "set-elsewhere"
  | "too-many-steps";

/** An act of which sentences of articles speak. */
export interface ActInWords {
  /** What is done, in the language of the reader: `Exclude somebody`. */
  readonly title: string;
  /** What is done, in a word of the model: `exclude`, `amend`. */
  readonly act: string;
  /**
   * Whether the sentences only may speak of it: none has the words in which it is usually said, and these have broader
   * ones.
   */
  readonly uncertain?: boolean;
  /** The sentences, in the order of the text. */
  readonly sentences: readonly SentenceOfArticle[];
  /** How many more there are. */
  readonly omitted?: number;
}

/** A sentence of an article. */
export interface SentenceOfArticle {
  /** Its words, in one line, shortened where they are many; an item of a list after the sentence that leads to it. */
  readonly text: string;
  /** How one cites the article. Absent where it has neither number nor heading. */
  readonly num?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** An act for which nobody is named. */
export interface UnassignedAct {
  /** What is done, in a word of the model. */
  readonly act: string;
  /** To whom. */
  readonly object?: Party;
  /** Who decides all for which nobody is named, where the text says that. */
  readonly fallsTo?: Party;
  /** The same in a sentence, in the language of the reader. */
  readonly sentence: string;
}

/** Parties each of whom can, in one or several steps, put in or take out people of every other. */
export interface PowerLoop {
  /** The parties; one alone decides on its own people. */
  readonly parties: readonly Party[];
  /** The acts that lead from one to another, by their number in `acts`, from 0. */
  readonly acts: readonly number[];
  /** Whether they alone change the text. */
  readonly amends: boolean;
  /** The same in a sentence, in the language of the reader. */
  readonly sentence: string;
}

/** A decision in which those decide whom it is about. */
export interface OwnCase {
  /** Of what kind. */
  readonly kind: OwnCaseKind;
  /** The act, by its number in `acts`, from 0. */
  readonly act: number;
  /** The party. */
  readonly party?: Party;
  /** The same in a sentence, in the language of the reader. */
  readonly sentence: string;
}

/**
 * How somebody decides on their own case.
 *
 * - `concerned-votes`: The person who is excluded or removed votes on it, or nothing says that they do not.
 * - `own-succession`: Whoever holds an office decides, in the end, who holds it next.
 * - `appeal-to-decider`: Those who hear an appeal are among those who decided.
 * - `controller-controlled`: Whoever controls may be one of those who are controlled: nothing excludes it.
 */
export type OwnCaseKind = "concerned-votes" | "own-succession" | "appeal-to-decider" | "controller-controlled";

/** How many people a party is. */
export interface PartySize {
  /** The party. */
  readonly party: Party;
  /** How many people, where that is known. */
  readonly size?: number;
}

/** What `rules` gives. */
export interface RulesReport {
  /** The language of the titles. */
  readonly language: MessageLanguage;
  /** The rules, by name. */
  readonly rules: readonly RuleEntry[];
  /** The rules that were taken back, whatever their stage: their names are never given to others. */
  readonly retired: readonly RetiredEntry[];
  /** The kinds of change that `diff` tells apart, by name; whatever rules were asked for. */
  readonly changes: readonly ChangeEntry[];
}

/** A rule that was taken back. */
export interface RetiredEntry {
  /** Its name. */
  readonly name: string;
  /** The version of the standard that has it no more. */
  readonly since: string;
  /** Why it was taken back. */
  readonly reason: string;
}

/**
 * A dialect of JSON Schema.
 *
 * - `2020-12`: The dialect of 2020-12, in which the standard is published.
 * - `draft-07`: Draft 7, which many editors read. It judges every document alike.
 */
export type Draft = "2020-12" | "draft-07";

/**
 * What a schema can be asked of.
 *
 * - `document`: A social code.
 */
export type Described = "document";

/** What `schema` gives. */
export interface SchemaReport {
  /** The version of the standard that the schema belongs to. */
  readonly standard: string;
  /** The address of the dialect (`$schema`). */
  readonly dialect: string;
  /** The schema itself: write this to a file to use it. */
  readonly schema: unknown;
}

/** What `template` gives. */
export interface TemplateReport {
  /** What the code is about. */
  readonly kind: SubjectKind;
  /** The language of the text and of the questions. */
  readonly language: MessageLanguage;
  /** The notation of the text. */
  readonly format: Format;
  /** The text of the document. */
  readonly text: string;
}

/** What `validate` gives. */
export interface ValidateReport {
  /** Whether no rule found an error, listed or not. Warnings and notes do not make a document invalid. */
  readonly valid: boolean;
  /** The version of the standard that it was held against. */
  readonly standard: string;
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, in the order of the text. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax; what is wrong in it is not told. */
  readonly unread?: readonly TextRange[];
  /** The language of the words. */
  readonly language: MessageLanguage;
}

/** What `who` gives. */
export interface WhoReport {
  /** The name of the file, as it was given. */
  readonly name?: string;
  /** The notation that was read. */
  readonly format: Format;
  /** The language of headings and messages. */
  readonly language: MessageLanguage;
  /** Whether no error was found. */
  readonly valid: boolean;
  /** How many problems of each severity. */
  readonly counts: Counts;
  /** How many more problems were counted than are listed. */
  readonly omitted: number;
  /** The problems, as `validate` finds them. */
  readonly problems: readonly Problem[];
  /** What stands in the text and could not be read for errors of syntax: it is missing from what is shown. */
  readonly unread?: readonly TextRange[];
  /** All parties side by side. Absent where one party was asked for, or the text could not be read. */
  readonly parties?: SideBySide;
  /** The party that was asked for. Absent where none was, or the text could not be read. */
  readonly party?: PartyPage;
}

/** All parties side by side. */
export interface SideBySide {
  /**
   * The parties: stakeholders, roles, kinds of member and bodies in the order of the text, then those that are only
   * named, such as parties of other codes. At most 1,000.
   */
  readonly rows: readonly PartyRow[];
  /** How many more parties there are. */
  readonly omitted: number;
  /** The commitments by which nobody is bound, since they name no bearer. At most 1,000. */
  readonly borneByNobody: readonly DocumentElement[];
  /** The commitments that are owed to nobody in particular, without permissions. At most 1,000. */
  readonly owedToNobody: readonly DocumentElement[];
  /** How many more commitments have no bearer, or nobody to whom they are owed. */
  readonly omittedCommitments: number;
}

/** A party in numbers. */
export interface PartyRow {
  /** The id, or the address of an element of another code, as it is written. */
  readonly id: string;
  /** The name. */
  readonly name?: string;
  /**
   * What it is: the kind of a stakeholder (`person`, `organisation`, `group`, `public-body`, `ecosystem`, `category`),
   * `role`, `membership`, `body`, `elsewhere` for an element of another code, `unknown` for an id that nothing has.
   */
  readonly kind: string;
  /** The last day on which it existed, if it ended. */
  readonly until?: string;
  /** Where it is described. Absent where it is only named. */
  readonly place?: Place;
  /** How often elements name the party itself. */
  readonly direct: Tallies;
  /**
   * What comes besides through the groups, classes and bodies to which it belongs and the roles that it holds. Absent
   * where that was not counted, since the ties of the document are too many.
   */
  readonly inherited?: Tallies;
  /** What stands out when both sides are compared. */
  readonly remarks: readonly Remark[];
}

/** How many elements name a party, by what they make of it. */
export interface Tallies {
  /** Commitments by which it is bound, without permissions. */
  readonly owes: number;
  /** Of these, duties. */
  readonly must: number;
  /** Of these, prohibitions. */
  readonly mustNot: number;
  /** Of these, what is expected. */
  readonly should: number;
  /** Of these, what is discouraged. */
  readonly shouldNot: number;
  /** Permissions that it has. */
  readonly may: number;
  /** Commitments that are owed to it. */
  readonly owed: number;
  /** Of these, those that name a recourse. */
  readonly withRecourse: number;
  /** Permissions of others toward it. */
  readonly allows: number;
  /** Rights that it holds. */
  readonly rights: number;
  /** Roles that it holds. */
  readonly roles: number;
  /** Exchanges in which it gives. */
  readonly gives: number;
  /** Exchanges in which it receives. */
  readonly receives: number;
  /** Decision processes in which it takes part. */
  readonly decides: number;
  /** What else it decides or sets going: proposals, appointments, approvals, recourse, sanctions, exceptions. */
  readonly settles: number;
  /** What it cares for: resources, the text, its audit. */
  readonly keeps: number;
  /** What it wrote, adopted, did, assessed, measured and attested. */
  readonly record: number;
  /** What else is said of it: what can be decided about it, contested or revoked, from among whom a role is filled. */
  readonly concerns: number;
}

/** What stands out about a party. */
export interface Remark {
  /** What it is about. */
  readonly remark: RemarkKind;
  /** The same in words, with its numbers. */
  readonly message: string;
}

/**
 * What stands out about a party.
 *
 * - `owes-without-return`: It owes, and nothing is owed to it.
 * - `owed-without-owing`: It is owed, and owes nothing. Never said of an ecosystem.
 * - `never-decides`: It owes or is owed, and takes part in no decision process, though the text has some.
 * - `no-recourse`: It owes or is owed, and no way to raise a breach is written for it.
 * - `partly-without-recourse`: Some of what is owed to it names no recourse.
 * - `gives-without-receiving`: It gives, and receives nothing.
 * - `receives-without-giving`: It receives, and gives nothing.
 * - `only-offered`: All that is said of it is what others may do toward it.
 * - `role-without-holder`: A role that nobody is said to hold.
 * - `not-formed`: A body that the text says not to be formed.
 * - `named-nowhere`: Nothing in the text names it.
 */
export type RemarkKind =
  | "owes-without-return"
  | "owed-without-owing"
  | "never-decides"
  | "no-recourse"
  | "partly-without-recourse"
  | "gives-without-receiving"
  | "receives-without-giving"
  | "only-offered"
  | "role-without-holder"
  | "not-formed"
  | "named-nowhere";

/** A party with every element that names it. */
export interface PartyPage {
  /** The id, or the address of an element of another code, as it is written. */
  readonly id: string;
  /** The name. */
  readonly name?: string;
  /**
   * What it is: the kind of a stakeholder (`person`, `organisation`, `group`, `public-body`, `ecosystem`, `category`),
   * `role`, `membership`, `body`, `elsewhere` for an element of another code, `unknown` for an id that nothing has.
   */
  readonly kind: string;
  /** The last day on which it existed, if it ended. */
  readonly until?: string;
  /** Where it is described. Absent where it is only named. */
  readonly place?: Place;
  /** How often elements name the party itself. */
  readonly direct: Tallies;
  /**
   * What comes besides through the groups, classes and bodies to which it belongs and the roles that it holds. Absent
   * where that was not counted, since the ties of the document are too many.
   */
  readonly inherited?: Tallies;
  /** What stands out when both sides are compared. */
  readonly remarks: readonly Remark[];
  /** To what it belongs. */
  readonly memberOf: readonly Party[];
  /** Who belongs to it, or holds it. At most 1,000. */
  readonly members: readonly Party[];
  /** How many more belong to it. */
  readonly omittedMembers: number;
  /** Of a body, who sits in it, who presides and how it meets. */
  readonly body?: BodyFacts;
  /** The elements that name the party itself. */
  readonly ties: Ties;
  /** The articles whose words name it, in the order of the text. At most 100. */
  readonly articles?: readonly NamingArticle[];
  /**
   * What comes to it through others, the nearest first. At most 100. An organisation binds itself and not its members.
   */
  readonly through: readonly Inherited[];
  /** How many more there are through which something may come to it. */
  readonly omitted: number;
}

/** Who sits in a body, who presides and how it meets. */
export interface BodyFacts {
  /** What sort of body it is: `assembly`, `board`, `committee`, `office`, `team`. */
  readonly sort?: string;
  /** False where the text says that it is not formed; else absent. */
  readonly formed?: boolean;
  /** Who takes the chair. */
  readonly chair?: Party;
  /** Who sits in it. At most 1,000. */
  readonly seats: readonly SeatFacts[];
  /** Its kinds of meeting, each with its times in words. At most 1,000. */
  readonly sessions: readonly DocumentElement[];
  /** How many more seats and sessions there are. */
  readonly omitted: number;
}

/** A seat in a body. */
export interface SeatFacts {
  /** The id, or the address of an element of another code, as it is written. */
  readonly id: string;
  /** The name. Absent where nothing in this document has that id. */
  readonly name?: string;
  /** Where it is not all of them: how many, in words (`at least 1/10 of “Members”`). */
  readonly some?: string;
  /** `deliberative` where it decides, `consultative` where it only advises. */
  readonly voice: string;
  /** How many votes each has, where the text says it. */
  readonly votes?: number;
  /** Its share of all votes, as it is written. */
  readonly share?: string;
}

/** The elements that name a party. Of each list at most 1,000. */
export interface Ties {
  /** By what it is bound. */
  readonly owes?: readonly WhoTie[];
  /** What it may do, and nobody may hinder. */
  readonly may?: readonly WhoTie[];
  /** What is owed to it. */
  readonly owed?: readonly WhoTie[];
  /** What others may do toward it. */
  readonly allows?: readonly WhoTie[];
  /** The rights that it holds. */
  readonly rights?: readonly WhoTie[];
  /** The roles that it holds. */
  readonly roles?: readonly WhoTie[];
  /** What it gives. */
  readonly gives?: readonly WhoTie[];
  /** What it receives. */
  readonly receives?: readonly WhoTie[];
  /** The decision processes in which it takes part. */
  readonly decides?: readonly WhoTie[];
  /** What else it decides or sets going. */
  readonly settles?: readonly WhoTie[];
  /** What it cares for. */
  readonly keeps?: readonly WhoTie[];
  /** What it wrote, adopted, did, assessed, measured and attested. */
  readonly record?: readonly WhoTie[];
  /** What else is said of it: what can be decided about it, contested or revoked, from among whom a role is filled. */
  readonly concerns?: readonly WhoTie[];
  /** How many more elements there are in all these lists together. */
  readonly omitted: number;
}

/** An element that names a party. */
export interface WhoTie {
  /** As what it names the party. */
  readonly as: Capacity;
  /** Where not each of the party may act, how many of it together, in words (`at least 1/10 of “Members”`). */
  readonly some?: string;
  /** The id by which it is cited. */
  readonly id?: string;
  /** Its name or what it says, in one line, shortened where it is long. */
  readonly text?: string;
  /**
   * Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a decision process, the
   * relation of a link.
   */
  readonly kind?: string;
  /** How strongly it binds, for a commitment. */
  readonly force?: string;
  /** Who is bound by it, holds it, gives it, takes part in it or cares for it. */
  readonly by?: readonly Party[];
  /** Whether it binds one of these, or each of them alone can do it. Absent where each is bound. */
  readonly oneOf?: boolean;
  /** To whom it is owed or given. */
  readonly toward?: readonly Party[];
  /** The address to which it points, for a link. */
  readonly target?: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/**
 * As what an element names a party.
 *
 * - `bound`: It is bound by the commitment.
 * - `permitted`: It has the permission.
 * - `beneficiary`: The commitment is owed to it.
 * - `bears`: Others have a permission toward it.
 * - `may-be-sanctioned`: The sanction can fall on it.
 * - `convenes`: It convenes the session, and owes the members of its body what the session asks: that it takes place,
 *   notice, agenda.
 * - `convened`: The session is owed to its members.
 * - `may-convene`: It may convene the session.
 * - `may-do`: Whoever has the role may do it alone.
 * - `holds-right`: It holds the right.
 * - `holds-role`: It holds the role.
 * - `gives`: It gives.
 * - `receives`: It receives.
 * - `takes-part`: It takes part in the decision process.
 * - `decides-there`: It decides by the process, or in its meetings.
 * - `agrees`: Its agreement is needed besides.
 * - `proposes`: It may bring proposals to the decision process.
 * - `appoints`: It appoints to the role.
 * - `removes`: It removes from the role.
 * - `admits`: It admits to the membership.
 * - `excludes`: It excludes from the membership.
 * - `amends`: It changes the text.
 * - `approves`: Its agreement is needed to change the text.
 * - `dissolves`: It dissolves the collective.
 * - `issues`: It makes the other text.
 * - `amends-other`: It changes the other text.
 * - `decides-the-rest`: It decides whatever the text gives to nobody.
 * - `chairs`: It takes the chair.
 * - `settles`: It settles what is raised in the recourse.
 * - `acts-in-recourse`: It acts at this step of the recourse.
 * - `sanctions`: It decides the sanction.
 * - `excepts`: It decides whether the exception is given.
 * - `stewards`: It takes care of the resource.
 * - `keeps-text`: It keeps the text.
 * - `audits`: It compares the text with reality.
 * - `wrote`: It took part in writing the text.
 * - `adopted`: It adopted the text.
 * - `acts`: It carries out the action.
 * - `assessed`: It made the assessment.
 * - `measured`: It made the measurement.
 * - `attests`: It made or issued the evidence.
 * - `decided-about`: It can be decided about it.
 * - `chosen-from`: The role is filled from among its members.
 * - `incompatible`: Nobody has both roles.
 * - `contested`: What it decides or does can be contested.
 * - `ended`: The sanction ends it.
 * - `served`: An aim is for it.
 */
export type Capacity =
  | "bound"
  | "permitted"
  | "beneficiary"
  | "bears"
  | "may-be-sanctioned"
  | "convenes"
  | "convened"
  | "may-convene"
  | "may-do"
  | "holds-right"
  | "holds-role"
  | "gives"
  | "receives"
  | "takes-part"
  | "decides-there"
  | "agrees"
  | "proposes"
  | "appoints"
  | "removes"
  | "admits"
  | "excludes"
  | "amends"
  | "approves"
  | "dissolves"
  | "issues"
  | "amends-other"
  | "decides-the-rest"
  | "chairs"
  | "settles"
  | "acts-in-recourse"
  | "sanctions"
  | "excepts"
  | "stewards"
  | "keeps-text"
  | "audits"
  | "wrote"
  | "adopted"
  | "acts"
  | "assessed"
  | "measured"
  | "attests"
  | "decided-about"
  | "chosen-from"
  | "incompatible"
  | "contested"
  | "ended"
  | "served";

/** An article whose words name a party. */
export interface NamingArticle {
  /** How it is cited. Absent where neither it nor what it stands in has a number. */
  readonly num?: string;
  /** The first of its texts that names the party, in one line, shortened where it is long. */
  readonly text: string;
  /** The value, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /**
   * From where to where it stands in the text, with its key if it has one. Absent when the document was given as a
   * value, without a text.
   */
  readonly range?: TextRange;
}

/** What comes to a party through a group, class or body to which it belongs, or a role that it holds. */
export interface Inherited {
  /** Why it comes to it. */
  readonly because: WhoBecause;
  /** The id, or the address of an element of another code, as it is written. */
  readonly id: string;
  /** The name. Absent where nothing in this document has that id. */
  readonly name?: string;
  /** Where it is not all of them: how many, in words (`at least 1/10 of “Members”`). */
  readonly some?: string;
  /** Who belongs to that group, or holds that role, where it is not the party itself: the name, in one line. */
  readonly via?: string;
  /** The elements; what was listed before is not repeated. */
  readonly ties: Ties;
}

/**
 * Why what an element says of one party is true of another.
 *
 * - `member`: It belongs to the group, category, class or body.
 * - `holder`: It holds the role.
 */
export type WhoBecause = "member" | "holder";

/**
 * How to judge it. What depends on the day is judged only with `at`; `select` and `ignore` choose what is listed and
 * counted, never which level is reached.
 */
export interface AuditOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /**
   * The level that the document is meant to reach (0 to 3): findings of higher levels are then not listed, and the
   * answer says whether it is met.
   */
  level?: number | undefined;
  /**
   * What the text is to be taken for, whatever it says that it is: what such texts are not in the habit of saying is
   * told apart.
   */
  genre?: Genre | undefined;
  /**
   * An earlier report of this operation, as it was given, or a list of them (the one on the same document counts): the
   * answer says what is new since, what was mended and what is as it was.
   */
  since?: unknown | undefined;
}

/**
 * How to read it. `at` is the day from which to look; without it all single dates are told, of what comes back the
 * first one, and nothing is said to be overdue.
 */
export interface CalendarOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** The last day to look at (`2027-11-22`). By default one year after `at`. */
  until?: string | undefined;
  /**
   * The days of sessions, bodies and decision processes, each by its id or name: `{"ago": "2027-03-14"}`. What hangs on
   * one, such as its notice, is dated by it. One that the document does not have is refused with the names that come
   * near.
   */
  events?: { readonly [key: string]: string } | undefined;
  /** A notation in which the calendar is to be written besides, as `text`. It needs `at`. */
  notation?: Notation | undefined;
  /**
   * How long before each day that falls due a calendar program is to remind of it: days or weeks (`P7D`, `P2W`). By
   * default it does not. It needs `notation`.
   */
  remind?: string | undefined;
}

/** How to convert it. */
export interface ConvertOptions {
  /** The notation to write. By default the one that the document is not in. */
  to?: Format | undefined;
  /** The language of messages: `en` or `fr`. By default that of the document, else English. */
  language?: LanguageTag | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
}

/** How to read and judge it. The language is also that in which texts in several languages are shown. */
export interface CoverageOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** The notation in which to give the chain as a graph too. No graph by default. */
  graph?: GraphNotation | undefined;
}

/** How to read and judge it. The language is also that of the words. */
export interface DecideOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /**
   * Which of those who must agree besides (`approvalBy`) have agreed, each by its id or its name. Of the others it is
   * not known.
   */
  approvedBy?: readonly string[] | undefined;
}

/** The language of the words and the limits; of each effect, at most `limits.problems` changes are listed. */
export interface DiffOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** Whether to give the difference as a JSON Patch too. */
  patch?: boolean | undefined;
  /** Whether to give the difference as a page of Markdown too. */
  markdown?: boolean | undefined;
}

/** What `explain` can be told; everything may be left out. */
export interface ExplainOptions {
  /** The language of the explanation: `en` or `fr`. English by default. */
  language?: LanguageTag | undefined;
}

/** How to write it. */
export interface FmtOptions {
  /**
   * Whether to write it anew in one layout, with the keys in the order of the model. Comments stay with what they stand
   * at.
   */
  canonical?: boolean | undefined;
  /** The language of messages: `en` or `fr`. By default that of the document, else English. */
  language?: LanguageTag | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
}

/** How to read and judge it. The language is also that in which texts in several languages are shown. */
export interface GlossaryOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** The notation in which to give the glossary as a page too, for an annex. No page by default. */
  notation?: GlossaryNotation | undefined;
}

/** How to judge it, and the language of the page. */
export interface HandoutOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** The level that the document is meant to reach (0 to 3), as `audit` takes it. */
  level?: number | undefined;
  /** What the text is to be taken for, as `audit` takes it. */
  genre?: Genre | undefined;
  /** An earlier report of `audit`: the page then says what has changed since. */
  since?: unknown | undefined;
  /** The notation of the page. HTML by default. */
  notation?: GlossaryNotation | undefined;
}

/** What `import` can be told; everything may be left out. */
export interface ImportOptions {
  /** The name of its file, which tells the notation. */
  name?: string | undefined;
  /**
   * The notation of the text. By default the one that the name tells (`.md`, `.txt`, `.html`, `.wiki`), else that which
   * the text looks like.
   */
  format?: ImportNotation | undefined;
  /** The permanent address of the document. Without it, one is made of the bytes of the text (`urn:uuid:…`). */
  id?: string | undefined;
  /** The language of the text (BCP 47). By default the one that its words tell. */
  textLanguage?: string | undefined;
  /** The language of comments and messages: `en` or `fr`. By default that of the text, else English. */
  language?: LanguageTag | undefined;
  /** Whether the document has comments for those who go on writing it. By default it has. */
  comments?: boolean | undefined;
  /** Which proposals become elements of the document instead of comments: `certain`. By default none. */
  accept?: Accepted | undefined;
  /** Lower bounds on the text and on the document than the usual ones. */
  limits?: Limits | undefined;
}

/** How to merge. */
export interface MergeOptions {
  /** The document from which both sides came. Left out, or empty, where both began anew. */
  base?: DocumentLike | undefined;
  /**
   * The side that conflicts are settled for. By default none is settled. A reference that would be broken never is.
   */
  prefer?: Preferred | undefined;
  /** The language of messages: `en` or `fr`. By default that of our document, else English. */
  language?: LanguageTag | undefined;
  /** Lower bounds on the documents than the usual ones. */
  limits?: Limits | undefined;
}

/** How to read and judge it. The language is also that in which texts in several languages are shown. */
export interface OutlineOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
}

/**
 * How to read it. The language is that of the words around the text, and of the text itself where it is written in it.
 */
export interface PageOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /** The notation of the page. HTML by default. */
  notation?: GlossaryNotation | undefined;
  /**
   * The party to which the page speaks: the id or the name of a stakeholder, role, kind of member or body. By default
   * it speaks to everybody.
   */
  party?: string | undefined;
  /**
   * The languages in which the text is shown (BCP 47): one, or up to 4 side by side. What is not written in them is
   * shown in the language in which it is written. By default the one of `options`, else that of the document.
   */
  languages?: readonly string[] | undefined;
}

/** How to read them. */
export interface PairArticlesOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
}

/** How to read it. The language is also that of the words. */
export interface PowersOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /**
   * How many people parties are, by their id: for those whose size the document does not say, or instead of what it
   * says. An id that no party has is refused with those that come near.
   */
  sizes?: { readonly [key: string]: number } | undefined;
  /** The notation in which to give the powers as a graph too. No graph by default. */
  graph?: GraphNotation | undefined;
  /** The notation in which to give the powers as a page too. No page by default. */
  notation?: GlossaryNotation | undefined;
}

/** What `rules` can be told; everything may be left out. */
export interface RulesOptions {
  /** The language of the titles: `en` or `fr`. English by default. */
  language?: LanguageTag | undefined;
  /** Only the rules of this stage. */
  stage?: Stage | undefined;
  /** Only the rules of the audit under this quality. */
  quality?: Quality | undefined;
}

/** What `schema` can be told; everything may be left out. */
export interface SchemaOptions {
  /** The dialect of JSON Schema. `2020-12` by default. */
  draft?: Draft | undefined;
  /** What the schema describes. By default, and so far only, a document. */
  of?: Described | undefined;
}

/** What `template` can be told; everything may be left out. */
export interface TemplateOptions {
  /** The language of the text and of the questions: `en` or `fr`. English by default. */
  language?: LanguageTag | undefined;
  /**
   * The permanent address of the text. Without it the document has a provisional one, `urn:example:social-code`, and
   * asks for another.
   */
  id?: string | undefined;
}

/** How to judge it. */
export interface ValidateOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
}

/** How to read it. The language is also that of the words. */
export interface WhoOptions {
  /**
   * The language of messages: `en` or `fr`. By default the document's own language if messages exist in it, else
   * English.
   */
  language?: LanguageTag | undefined;
  /**
   * The date for which the document is judged (`2026-11-22`), for what depends on one. Without it, nothing is said that
   * depends on the day.
   */
  at?: string | undefined;
  /** Only these rules may speak, if any is named. */
  select?: readonly RuleName[] | undefined;
  /** These rules keep silent. */
  ignore?: readonly RuleName[] | undefined;
  /** Lower bounds on the document than the usual ones. */
  limits?: Limits | undefined;
  /**
   * The party: a stakeholder, a role, a kind of member or a body, by its id or its name. One that the document does not
   * have is refused with the names that come near, unless articles name it: then these are told. Without it, all
   * parties are shown side by side.
   */
  party?: string | undefined;
}
