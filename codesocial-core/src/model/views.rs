// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! A typed view of every object of the model: what its keys say, each read by the type that the model gives it.

use crate::base::date::Date;
use crate::model::choices::{
    Actor, Against, Ballot, Bearers, BreachOf, Content, Context, Lifetime, Proxies, ScopeItem, Seated, When,
};
use crate::model::document;
use crate::model::field::{List, views};
use crate::model::values::{Name, Observed, Quorum, Share, Text, Time};
use crate::tree::node::Node;

views! {
    /// A social code: what a collective is, why it exists and how it works, written so that every stakeholder can read it, rely on it and check it.
    Document {
        schema: &'a str = Schema,
        codesocial: &'a str = Codesocial,
        id: &'a str = Id,
        version: &'a str = Version,
        status: document::Status = Status,
        language: &'a str = Language,
        title: Text<'a> = Title,
        genre: document::Genre = Genre,
        summary: Text<'a> = Summary,
        license: &'a str = License,
        issued: Date = Issued,
        effective: Effective<'a> = Effective,
        review: Review<'a> = Review,
        translations: List<'a, &'a str> = Translations,
        binding: document::Binding = Binding,
        unstated: document::Unstated = Unstated,
        articles: List<'a, Article<'a>> = Articles,
        subject: Subject<'a> = Subject,
        purpose: Purpose<'a> = Purpose,
        history: History<'a> = History,
        dimensions: Dimensions<'a> = Dimensions,
        stakeholders: List<'a, Stakeholder<'a>> = Stakeholders,
        governance: Governance<'a> = Governance,
        resources: List<'a, Resource<'a>> = Resources,
        rights: List<'a, Right<'a>> = Rights,
        reciprocity: List<'a, Exchange<'a>> = Reciprocity,
        indicators: List<'a, Indicator<'a>> = Indicators,
        links: List<'a, Link<'a>> = Links,
        glossary: List<'a, Term<'a>> = Glossary,
        contributors: List<'a, Contributor<'a>> = Contributors,
        record: Record<'a> = Record,
    }

    /// Something done to carry out an intention, so that everyone can follow how words and deeds agree.
    Action {
        id: Name<'a> = Id,
        title: Text<'a> = Title,
        text: Text<'a> = Text,
        implements: List<'a, Name<'a>> = Implements,
        by: List<'a, Name<'a>> = By,
        status: document::ActionStatus = Status,
        from: Date = From,
        until: Date = Until,
        evidence: List<'a, Name<'a>> = Evidence,
    }

    /// The act by which a party makes a version of the text its own.
    Adoption {
        id: Name<'a> = Id,
        party: Name<'a> = Party,
        capacity: Text<'a> = Capacity,
        mode: document::AdoptionMode = Mode,
        decision: Name<'a> = Decision,
        version: &'a str = Version,
        digest: &'a str = Digest,
        text_digest: &'a str = TextDigest,
        at: Date = At,
        reservations: List<'a, Reservation<'a>> = Reservations,
        proof: Node<'a> = Proof,
    }

    /// How this text is changed, and who must agree to it.
    Amendment {
        process: Name<'a> = Process,
        notice: Text<'a> = Notice,
        approval_by: List<'a, Name<'a>> = ApprovalBy,
        entrenched: List<'a, Name<'a>> = Entrenched,
        fork: Text<'a> = Fork,
        text: Text<'a> = Text,
    }

    /// A sum in a currency.
    Amount {
        value: f64 = Value,
        currency: &'a str = Currency,
    }

    /// A piece of the text as people adopted it: a chapter, an article, a paragraph, a point.
    Article {
        id: Name<'a> = Id,
        num: &'a str = Num,
        heading: Text<'a> = Heading,
        content: Content<'a> = Content,
        articles: List<'a, Article<'a>> = Articles,
    }

    /// A judgement, at a date and by a named party, on whether what was said is kept.
    Assessment {
        id: Name<'a> = Id,
        of: List<'a, Name<'a>> = Of,
        outcome: document::AssessmentOutcome = Outcome,
        at: Date = At,
        by: Name<'a> = By,
        independent: bool = Independent,
        evidence: List<'a, Name<'a>> = Evidence,
        text: Text<'a> = Text,
    }

    /// When and by whom the gap between text and reality is examined.
    AuditPlan {
        every: Time<'a> = Every,
        by: List<'a, Name<'a>> = By,
    }

    /// A vote that is secret when someone asks for it.
    BallotOnRequest {
        secret_if: Actor<'a> = SecretIf,
    }

    /// Those who meet, or decide together: an assembly, a board, a committee.
    Body {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        kind: document::BodyKind = Kind,
        members: List<'a, Seated<'a>> = Members,
        formed: bool = Formed,
        chair: Name<'a> = Chair,
        process: Name<'a> = Process,
        sessions: List<'a, Session<'a>> = Sessions,
        member_of: List<'a, Name<'a>> = MemberOf,
        also_known_as: List<'a, Text<'a>> = AlsoKnownAs,
        until: Date = Until,
    }

    /// A limit on who may hold a role together: how many, or which share of one group.
    Cap {
        text: Text<'a> = Text,
        at_least: u64 = AtLeast,
        at_most: u64 = AtMost,
        share: Share<'a> = Share,
        per: Text<'a> = Per,
    }

    /// A promise that can be invoked: who is bound to what, toward whom and with which force.
    Commitment {
        id: Name<'a> = Id,
        text: Text<'a> = Text,
        force: document::Force = Force,
        standard: document::Standard = Standard,
        by: Bearers<'a> = By,
        toward: List<'a, Name<'a>> = Toward,
        upholds: List<'a, Name<'a>> = Upholds,
        from: Date = From,
        until: Date = Until,
        due: Time<'a> = Due,
        every: Time<'a> = Every,
        when: When<'a> = When,
        form: List<'a, document::Formality> = Form,
        through: List<'a, Name<'a>> = Through,
        exceptions: List<'a, Exception<'a>> = Exceptions,
        overrides: List<'a, Name<'a>> = Overrides,
        indicators: List<'a, Name<'a>> = Indicators,
        recourse: Name<'a> = Recourse,
        sanctions: List<'a, Name<'a>> = Sanctions,
    }

    /// A party that took part in making the text.
    Contributor {
        who: Name<'a> = Who,
        role: document::ContributorRole = Role,
        text: Text<'a> = Text,
        date: Date = Date,
    }

    /// A decision that was made, with its count, so that anyone can compute its outcome again.
    Decision {
        id: Name<'a> = Id,
        at: Date = At,
        subject: Text<'a> = Subject,
        process: Name<'a> = Process,
        tally: Tally<'a> = Tally,
        outcome: document::DecisionOutcome = Outcome,
        applies: List<'a, Name<'a>> = Applies,
        evidence: List<'a, Name<'a>> = Evidence,
        text: Text<'a> = Text,
    }

    /// One plane of how the subject works: what is held, how things are done and what is promised.
    Dimension {
        summary: Text<'a> = Summary,
        keywords: List<'a, Text<'a>> = Keywords,
        principles: List<'a, Principle<'a>> = Principles,
        models: List<'a, Model<'a>> = Models,
        commitments: List<'a, Commitment<'a>> = Commitments,
        not_applicable: Text<'a> = NotApplicable,
        planned: Planned<'a> = Planned,
    }

    /// How the subject works, seen from six planes.
    Dimensions {
        social: Dimension<'a> = Social,
        economic: Dimension<'a> = Economic,
        ecological: Dimension<'a> = Ecological,
        scientific: Dimension<'a> = Scientific,
        legal: Dimension<'a> = Legal,
        cultural: Dimension<'a> = Cultural,
    }

    /// What happens when the collective ends.
    Dissolution {
        process: Name<'a> = Process,
        assets: Text<'a> = Assets,
        data: Text<'a> = Data,
        text: Text<'a> = Text,
    }

    /// The time during which a text applies.
    Effective {
        from: Date = From,
        until: Date = Until,
    }

    /// A way in which membership ends by itself.
    Ending {
        cause: document::Cause = Cause,
        at: Text<'a> = At,
        approval_by: List<'a, Name<'a>> = ApprovalBy,
        text: Text<'a> = Text,
    }

    /// A moment of the history.
    Event {
        id: Name<'a> = Id,
        date: &'a str = Date,
        lasting: Time<'a> = Lasting,
        title: Text<'a> = Title,
        text: Text<'a> = Text,
        sources: List<'a, &'a str> = Sources,
    }

    /// A document, set of data, address or testimony on which others can rely.
    Evidence {
        id: Name<'a> = Id,
        title: Text<'a> = Title,
        kind: document::EvidenceKind = Kind,
        url: &'a str = Url,
        digest: &'a str = Digest,
        date: Date = Date,
        by: Name<'a> = By,
    }

    /// A vote with its result, by which anyone can check how the process is counted.
    Example {
        eligible: u64 = Eligible,
        present: u64 = Present,
        for_: u64 = For,
        against: u64 = Against,
        abstain: u64 = Abstain,
        blank: u64 = Blank,
        blocks: u64 = Blocks,
        passes: bool = Passes,
        text: Text<'a> = Text,
    }

    /// A case in which a commitment does not hold.
    Exception {
        text: Text<'a> = Text,
        criterion: Text<'a> = Criterion,
        decided_by: Name<'a> = DecidedBy,
    }

    /// One cell of the reciprocity matrix: who gives what to whom.
    Exchange {
        id: Name<'a> = Id,
        from: Name<'a> = From,
        to: Name<'a> = To,
        gives: Text<'a> = Gives,
        kind: document::ExchangeKind = Kind,
        amount: Amount<'a> = Amount,
        in_return_for: Name<'a> = InReturnFor,
        terms: Text<'a> = Terms,
    }

    /// The year of accounts.
    FiscalYear {
        ends: &'a str = Ends,
    }

    /// The words of an article, or of a sentence of it, in every language that it has: its own content, without the articles within.
    FromArticle {
        from_article: Name<'a> = FromArticle,
    }

    /// How the collective governs itself and this text.
    Governance {
        roles: List<'a, Role<'a>> = Roles,
        bodies: List<'a, Body<'a>> = Bodies,
        processes: List<'a, Process<'a>> = Processes,
        membership: List<'a, Membership<'a>> = Membership,
        recourse: List<'a, Recourse<'a>> = Recourse,
        sanctions: List<'a, Sanction<'a>> = Sanctions,
        amendment: Amendment<'a> = Amendment,
        stewardship: Stewardship<'a> = Stewardship,
        dissolution: Dissolution<'a> = Dissolution,
        residual: Name<'a> = Residual,
        commitments: List<'a, Commitment<'a>> = Commitments,
    }

    /// Where the subject comes from, as a story and as events.
    History {
        story: Text<'a> = Story,
        events: List<'a, Event<'a>> = Events,
    }

    /// A party that holds a role.
    Holder {
        who: Name<'a> = Who,
        as_of: Date = AsOf,
    }

    /// A number or name under which a register knows the subject.
    Identifier {
        scheme: &'a str = Scheme,
        value: &'a str = Value,
    }

    /// Something counted or observed, so that anyone can know whether a commitment is kept.
    Indicator {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        definition: Text<'a> = Definition,
        unit: Text<'a> = Unit,
        method: Text<'a> = Method,
        baseline: Observed = Baseline,
        target: Target<'a> = Target,
        every: Time<'a> = Every,
    }

    /// One challenge, objective, mission or value, which principles can serve and actions can carry out.
    Item {
        id: Name<'a> = Id,
        text: Text<'a> = Text,
        rationale: Text<'a> = Rationale,
        toward: List<'a, Name<'a>> = Toward,
    }

    /// A tie to another social code, statute, by-law or law.
    Link {
        id: Name<'a> = Id,
        rel: document::LinkRelation = Rel,
        target: &'a str = Target,
        title: Text<'a> = Title,
        date: Date = Date,
        version: &'a str = Version,
        digest: &'a str = Digest,
        precedence: document::Precedence = Precedence,
        issued_by: Name<'a> = IssuedBy,
        amended_by: Name<'a> = AmendedBy,
        settles: List<'a, Text<'a>> = Settles,
    }

    /// A thing to decide or to do: an act, and what it is about.
    Matter {
        act: document::Act = Act,
        concerns: List<'a, Name<'a>> = Concerns,
        over: Amount<'a> = Over,
        up_to: Amount<'a> = UpTo,
        text: Text<'a> = Text,
    }

    /// The value found for an indicator on a day.
    Measurement {
        indicator: Name<'a> = Indicator,
        at: Date = At,
        value: Observed = Value,
        evidence: List<'a, Name<'a>> = Evidence,
        by: Name<'a> = By,
    }

    /// One way of belonging: for whom, how one joins and how one leaves.
    Membership {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        criteria: List<'a, Text<'a>> = Criteria,
        join: Text<'a> = Join,
        leave: Text<'a> = Leave,
        exclude: Text<'a> = Exclude,
        dues: Text<'a> = Dues,
        join_process: Name<'a> = JoinProcess,
        exclude_process: Name<'a> = ExcludeProcess,
        member_of: List<'a, Name<'a>> = MemberOf,
        size: u64 = Size,
        endings: List<'a, Ending<'a>> = Endings,
    }

    /// A way of working: how principles are put into practice.
    Model {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        text: Text<'a> = Text,
        practised: bool = Practised,
        applies: List<'a, Name<'a>> = Applies,
    }

    /// Something that happens to what this text names: a vote that fails, a seat that falls vacant.
    Occurrence {
        convened: Name<'a> = Convened,
        adopted: Name<'a> = Adopted,
        rejected: Name<'a> = Rejected,
        done: Name<'a> = Done,
        not_done: Name<'a> = NotDone,
        vacant: Name<'a> = Vacant,
        text: Text<'a> = Text,
    }

    /// One of several parties: “the president or the secretary must”.
    OneOf {
        any_of: List<'a, Name<'a>> = AnyOf,
    }

    /// A length of time: a number and a unit, for example 3 months.
    Period {
        count: u64 = Count,
        unit: document::Unit = Unit,
    }

    /// A dimension still to be written, with the date by which it will be.
    Planned {
        by: Date = By,
        text: Text<'a> = Text,
    }

    /// Something that the collective holds to be right, and from which models and commitments follow.
    Principle {
        id: Name<'a> = Id,
        text: Text<'a> = Text,
        rationale: Text<'a> = Rationale,
        criteria: List<'a, Text<'a>> = Criteria,
        serves: List<'a, Name<'a>> = Serves,
    }

    /// A way of deciding, precise enough to compute whether a proposal passes.
    Process {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        scope: List<'a, ScopeItem<'a>> = Scope,
        method: document::Method = Method,
        like: Name<'a> = Like,
        participants: List<'a, Name<'a>> = Participants,
        session: Name<'a> = Session,
        when: When<'a> = When,
        form: List<'a, document::Formality> = Form,
        through: List<'a, Name<'a>> = Through,
        proposer: Actor<'a> = Proposer,
        notice: Time<'a> = Notice,
        discussion: Text<'a> = Discussion,
        quorum: Quorum<'a> = Quorum,
        threshold: Threshold<'a> = Threshold,
        approval_by: List<'a, Name<'a>> = ApprovalBy,
        abstentions: document::Abstentions = Abstentions,
        ballot: Ballot<'a> = Ballot,
        blank_votes: document::BlankVotes = BlankVotes,
        block: u64 = Block,
        tie: document::Tie = Tie,
        delay: Time<'a> = Delay,
        fallback: Name<'a> = Fallback,
        on_rejection: document::Rejection = OnRejection,
        record: Text<'a> = Record,
        recusal: Text<'a> = Recusal,
        concerned_votes: bool = ConcernedVotes,
        examples: List<'a, Example<'a>> = Examples,
        text: Text<'a> = Text,
    }

    /// How many proxies one person may hold, and who may hold them.
    ProxyRule {
        per_person: u64 = PerPerson,
        holders: Text<'a> = Holders,
    }

    /// Why the subject exists, in the four parts of the method: context, challenges, objectives and missions, with the values held.
    Purpose {
        statement: Text<'a> = Statement,
        context: Context<'a> = Context,
        challenges: List<'a, Item<'a>> = Challenges,
        objectives: List<'a, Item<'a>> = Objectives,
        missions: List<'a, Item<'a>> = Missions,
        values: List<'a, Item<'a>> = Values,
    }

    /// How many must take part for a decision to be valid: a share or a head count.
    QuorumRule {
        value: Share<'a> = Value,
        count: u64 = Count,
        base: document::QuorumBase = Base,
        on_failure: document::QuorumFailure = OnFailure,
        second_call: SecondCall<'a> = SecondCall,
    }

    /// What happened since the text was written.
    Record {
        actions: List<'a, Action<'a>> = Actions,
        measurements: List<'a, Measurement<'a>> = Measurements,
        evidence: List<'a, Evidence<'a>> = Evidence,
        assessments: List<'a, Assessment<'a>> = Assessments,
        decisions: List<'a, Decision<'a>> = Decisions,
        adoptions: List<'a, Adoption<'a>> = Adoptions,
        revisions: List<'a, Revision<'a>> = Revisions,
    }

    /// A way by which anyone concerned can raise a breach and have it settled.
    Recourse {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        against: Against<'a> = Against,
        steps: List<'a, RecourseStep<'a>> = Steps,
        hearing: Text<'a> = Hearing,
        appeal: Text<'a> = Appeal,
        body: Name<'a> = Body,
    }

    /// One step: who does what, and within what time.
    RecourseStep {
        who: Actor<'a> = Who,
        means: Text<'a> = Means,
        within: Time<'a> = Within,
    }

    /// A part of the text that a party does not accept, or accepts on a condition.
    Reservation {
        of: Name<'a> = Of,
        text: Text<'a> = Text,
    }

    /// Something held in common or put to work, and those who take care of it.
    Resource {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        kind: document::ResourceKind = Kind,
        description: Text<'a> = Description,
        license: &'a str = License,
        stewards: List<'a, Name<'a>> = Stewards,
        url: &'a str = Url,
    }

    /// When a text is to be read again by those it concerns.
    Review {
        by: Date = By,
        every: Time<'a> = Every,
    }

    /// A version of the text, tied to the one before so that none can be altered unseen.
    Revision {
        version: &'a str = Version,
        at: Date = At,
        digest: &'a str = Digest,
        previous: &'a str = Previous,
        summary: Text<'a> = Summary,
        decided_by: Name<'a> = DecidedBy,
        url: &'a str = Url,
        text_digest: &'a str = TextDigest,
    }

    /// One right in the bundle: who may do what, with which resource, on which conditions.
    Right {
        id: Name<'a> = Id,
        right: document::RightKind = Right,
        resource: Name<'a> = Resource,
        holders: List<'a, Name<'a>> = Holders,
        conditions: Text<'a> = Conditions,
        text: Text<'a> = Text,
    }

    /// A function entrusted to someone, with how they receive it and how they lose it.
    Role {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        responsibilities: List<'a, Text<'a>> = Responsibilities,
        holders: List<'a, Holder<'a>> = Holders,
        seats: Seats<'a> = Seats,
        from: List<'a, Name<'a>> = From,
        criteria: List<'a, Text<'a>> = Criteria,
        appointed_by: Name<'a> = AppointedBy,
        term: Time<'a> = Term,
        terms: Terms<'a> = Terms,
        removal: Text<'a> = Removal,
        removed_by: Name<'a> = RemovedBy,
        powers: List<'a, Matter<'a>> = Powers,
        vacancy: Text<'a> = Vacancy,
        caps: List<'a, Cap<'a>> = Caps,
        member_of: List<'a, Name<'a>> = MemberOf,
        incompatible_with: List<'a, Name<'a>> = IncompatibleWith,
    }

    /// A consequence that a breach can have, decided fairly and in proportion.
    Sanction {
        id: Name<'a> = Id,
        grounds: List<'a, Text<'a>> = Grounds,
        causes: List<'a, document::Cause> = Causes,
        breach_of: BreachOf<'a> = BreachOf,
        when: When<'a> = When,
        level: u64 = Level,
        kind: document::SanctionKind = Kind,
        against: List<'a, Name<'a>> = Against,
        effect: Text<'a> = Effect,
        revokes: List<'a, Name<'a>> = Revokes,
        decided_by: Name<'a> = DecidedBy,
        hearing: Text<'a> = Hearing,
        appeal: Text<'a> = Appeal,
    }

    /// A party in a body, with its voice and votes.
    Seat {
        who: Name<'a> = Who,
        voice: document::Voice = Voice,
        votes: u64 = Votes,
        share: Share<'a> = Share,
    }

    /// How many hold a role at the same time.
    Seats {
        count: u64 = Count,
        at_least: u64 = AtLeast,
        at_most: u64 = AtMost,
    }

    /// What holds for a second meeting when the quorum was missed.
    SecondCall {
        notice: Time<'a> = Notice,
        quorum: Quorum<'a> = Quorum,
    }

    /// A sentence of an article, which an element can name.
    Sentence {
        id: Name<'a> = Id,
        text: Text<'a> = Text,
    }

    /// A kind of meeting of a body.
    Session {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        every: Time<'a> = Every,
        convened_by: List<'a, Actor<'a>> = ConvenedBy,
        notice: Time<'a> = Notice,
        additions: Time<'a> = Additions,
        form: List<'a, document::Formality> = Form,
        through: List<'a, Name<'a>> = Through,
        agenda: Text<'a> = Agenda,
        place: Text<'a> = Place,
        record: Text<'a> = Record,
        quorum: Quorum<'a> = Quorum,
        proxies: Proxies<'a> = Proxies,
    }

    /// So many of a party: “three members”, “a tenth of the members”.
    SomeOf {
        of: Name<'a> = Of,
        count: u64 = Count,
        at_least: Share<'a> = AtLeast,
    }

    /// Someone or something concerned by the code: a person, a group, an organisation, a category of people, or a part of the living world.
    Stakeholder {
        id: Name<'a> = Id,
        name: Text<'a> = Name,
        kind: document::StakeholderKind = Kind,
        description: Text<'a> = Description,
        identifier: &'a str = Identifier,
        member_of: List<'a, Name<'a>> = MemberOf,
        also_known_as: List<'a, Text<'a>> = AlsoKnownAs,
        size: u64 = Size,
        until: Date = Until,
    }

    /// The governance of the social code itself.
    Stewardship {
        keepers: List<'a, Name<'a>> = Keepers,
        contribute: Text<'a> = Contribute,
        deposit: &'a str = Deposit,
        audit: AuditPlan<'a> = Audit,
        tools: List<'a, Text<'a>> = Tools,
    }

    /// What a social code is about: the general information that lets anyone know who is speaking and where.
    Subject {
        kind: document::SubjectKind = Kind,
        name: Text<'a> = Name,
        description: Text<'a> = Description,
        activities: List<'a, Text<'a>> = Activities,
        url: &'a str = Url,
        identifiers: List<'a, Identifier<'a>> = Identifiers,
        legal_form: Text<'a> = LegalForm,
        profit: document::Profit = Profit,
        founded: &'a str = Founded,
        duration: Lifetime<'a> = Duration,
        fiscal_year: FiscalYear<'a> = FiscalYear,
        territory: Text<'a> = Territory,
        seat: Text<'a> = Seat,
        audiences: List<'a, Text<'a>> = Audiences,
        size: Text<'a> = Size,
        contact: Text<'a> = Contact,
    }

    /// The count of a decision.
    Tally {
        eligible: u64 = Eligible,
        present: u64 = Present,
        for_: u64 = For,
        against: u64 = Against,
        abstain: u64 = Abstain,
        blank: u64 = Blank,
        blocks: u64 = Blocks,
    }

    /// The value that an indicator should reach, and by when.
    Target {
        value: Observed = Value,
        operator: document::Operator = Operator,
        by: Date = By,
    }

    /// A word with a precise meaning in this text.
    Term {
        id: Name<'a> = Id,
        term: Text<'a> = Term,
        definition: Text<'a> = Definition,
        same_as: &'a str = SameAs,
    }

    /// How many terms one person may hold a role.
    Terms {
        consecutive: u64 = Consecutive,
        lifetime: u64 = Lifetime,
    }

    /// How much support a proposal needs to pass: a share or a head count.
    Threshold {
        over: Share<'a> = Over,
        at_least: Share<'a> = AtLeast,
        count: u64 = Count,
        base: document::ThresholdBase = Base,
        minus: u64 = Minus,
    }

    /// A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”, “at least seven days before the assembly”, “at least twice a year”.
    Timing {
        within: Period<'a> = Within,
        after: Text<'a> = After,
        not_before: Period<'a> = NotBefore,
        after_event: Name<'a> = AfterEvent,
        ahead: Period<'a> = Ahead,
        before: Text<'a> = Before,
        before_event: Name<'a> = BeforeEvent,
        at_event: Name<'a> = AtEvent,
        every: Period<'a> = Every,
        at_least: u64 = AtLeast,
        or_else: Time<'a> = OrElse,
        until: Text<'a> = Until,
        same_as: Name<'a> = SameAs,
        day_of_year: &'a str = DayOfYear,
    }
}
