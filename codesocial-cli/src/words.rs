//! The words of the command itself, one file a language. What is said about documents comes from the core.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use codesocial_core::views::Element;
use codesocial_core::{Language, Severity};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::escape;

/// The words of a language. A placeholder stands in braces.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Words {
    #[serde(skip)]
    language: Language,
    /// Stands between a label and what it labels.
    pub(crate) colon: String,
    /// Stands between two halves of a sentence.
    pub(crate) semicolon: String,
    /// What is said where the command itself fails.
    pub(crate) defect: String,
    pub(crate) error: String,
    pub(crate) warning: String,
    pub(crate) note: String,
    pub(crate) help: String,
    pub(crate) see: String,
    pub(crate) line: String,
    pub(crate) lines: String,
    pub(crate) repeated: Counted,
    pub(crate) further_places: Counted,
    pub(crate) unlisted: Counted,
    pub(crate) unlisted_entries: Counted,
    pub(crate) shortened: Counted,
    pub(crate) valid: String,
    pub(crate) not_valid: String,
    pub(crate) errors: Counted,
    pub(crate) warnings: Counted,
    pub(crate) notes: Counted,
    pub(crate) files: Counted,
    pub(crate) files_valid: Counted,
    pub(crate) files_not_valid: Counted,
    pub(crate) files_unreadable: Counted,
    pub(crate) cannot_read: String,
    pub(crate) cannot_write: String,
    pub(crate) nothing_found: String,
    pub(crate) texts_found: String,
    pub(crate) passed_over: Counted,
    pub(crate) progress: Progress,
    pub(crate) too_long: String,
    pub(crate) leads_out: String,
    pub(crate) no_file: String,
    pub(crate) owner_lost: String,
    pub(crate) git: Git,
    pub(crate) this_folder: String,
    pub(crate) created: String,
    pub(crate) no_cache: String,
    pub(crate) idle_deviation: String,
    pub(crate) document_ending: String,
    pub(crate) exists: String,
    pub(crate) cannot_create: String,
    pub(crate) system: System,
    pub(crate) audit: Audit,
    pub(crate) page: Page,
    pub(crate) ci: Ci,
    pub(crate) config: Config,
    pub(crate) baseline: Baseline,
    pub(crate) not_let_through: String,
    pub(crate) check: Check,
    pub(crate) explain: Explain,
    pub(crate) rules: Rules,
    pub(crate) show: Show,
    pub(crate) view: Viewing,
    pub(crate) coverage: Coverage,
    pub(crate) glossary: Glossary,
    pub(crate) powers: Powers,
    pub(crate) diff: Diff,
    pub(crate) writing: Writing,
    pub(crate) fixing: Fixing,
    pub(crate) expectations: Expectations,
    pub(crate) import: Import,
    pub(crate) merging: Merging,
    pub(crate) who: Who,
    pub(crate) calendar: Calendar,
}

/// How far a run is.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Progress {
    pub(crate) of_all: String,
    pub(crate) so_far: String,
}

/// Why git has not what is asked of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Git {
    pub(crate) foreign: String,
    pub(crate) no_version: String,
    pub(crate) no_file: String,
    pub(crate) not_staged: String,
}

/// Why the system could not do something.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct System {
    pub(crate) coded: String,
    pub(crate) not_found: String,
    pub(crate) not_permitted: String,
    pub(crate) exists: String,
    pub(crate) folder: String,
    pub(crate) no_folder: String,
    pub(crate) read_only: String,
    pub(crate) full: String,
    pub(crate) quota: String,
    pub(crate) too_large: String,
    pub(crate) bad_name: String,
    pub(crate) busy: String,
    pub(crate) away: String,
    pub(crate) memory: String,
    pub(crate) cut_short: String,
    pub(crate) unsupported: String,
    pub(crate) circle: String,
    pub(crate) too_many: String,
    pub(crate) device: String,
    pub(crate) no_device: String,
    pub(crate) other: String,
}

/// The words around an audit.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Audit {
    pub(crate) heading: String,
    pub(crate) heading_at: String,
    pub(crate) questions: String,
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) how: String,
    pub(crate) stated: String,
    pub(crate) not_stated: String,
    pub(crate) to_complete: String,
    pub(crate) first_step: String,
    pub(crate) make_document: String,
    pub(crate) dimensions: String,
    /// Short names of the dimensions, for the table.
    pub(crate) names: BTreeMap<String, String>,
    pub(crate) principles: String,
    pub(crate) models: String,
    pub(crate) commitments: String,
    pub(crate) indicators: String,
    pub(crate) actions: String,
    pub(crate) evidence: String,
    pub(crate) findings: String,
    pub(crate) free: String,
    /// The heading of what texts of a genre seldom say, and that of what articles may say.
    pub(crate) apart: String,
    pub(crate) see: String,
    pub(crate) passage: String,
    pub(crate) passage_alone: String,
    pub(crate) once_adopted: String,
    pub(crate) open_questions: String,
    pub(crate) differ: String,
    pub(crate) articles_alone: String,
    pub(crate) transcribe: String,
    pub(crate) not_transcribed: String,
    pub(crate) level: String,
    pub(crate) reached: String,
    pub(crate) none: String,
    pub(crate) highest: String,
    pub(crate) below: String,
    pub(crate) steps: String,
    pub(crate) steps_to_valid: String,
    pub(crate) times: Counted,
    pub(crate) from_line: String,
    pub(crate) then: String,
    pub(crate) remaining: String,
    pub(crate) last_one: String,
    pub(crate) one_change: String,
    pub(crate) beyond: String,
    pub(crate) beyond_level: Counted,
    pub(crate) deviations: String,
    pub(crate) admitted_until: String,
    pub(crate) not_judged_until: String,
    pub(crate) expired: String,
    pub(crate) incomplete: String,
    pub(crate) concerns: Counted,
    pub(crate) admitted: String,
    pub(crate) date_needed: String,
    pub(crate) explain: String,
    pub(crate) nothing: String,
    /// What a full dot says before a finding, and an empty one.
    pub(crate) bars: String,
    pub(crate) good_to_know: String,
}

/// The words around a page, and around two reports.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Page {
    pub(crate) only_audit: String,
    pub(crate) one_document: String,
    pub(crate) ending: String,
    pub(crate) not_over_document: String,
    pub(crate) contradiction: String,
    pub(crate) no_report: String,
    pub(crate) no_json: String,
    pub(crate) other_form: String,
    pub(crate) no_report_on_it: String,
    pub(crate) written: String,
    pub(crate) since: String,
    pub(crate) since_at: String,
    pub(crate) level: String,
    pub(crate) none: String,
    pub(crate) counts: String,
    pub(crate) not_asked_then: Counted,
    pub(crate) not_asked_now: Counted,
    pub(crate) new: String,
    pub(crate) mended: String,
}

/// The words around the forms for programs that guard a repository.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Ci {
    pub(crate) only_lists: String,
    pub(crate) two_outputs: String,
    pub(crate) one_file: String,
    pub(crate) only_judged: String,
    pub(crate) title: String,
    pub(crate) document: String,
    pub(crate) found: String,
    pub(crate) level: String,
    pub(crate) unread: String,
    pub(crate) errors: String,
    pub(crate) warnings: String,
    pub(crate) notes: String,
    pub(crate) nothing: String,
}

/// The words around the configuration.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) wrong: Counted,
    pub(crate) not_utf8: String,
    pub(crate) no_toml: String,
    pub(crate) unknown_key: String,
    pub(crate) perhaps: String,
    pub(crate) known: String,
    pub(crate) wrong_value: String,
    pub(crate) a_text: String,
    pub(crate) texts: String,
    pub(crate) a_level: String,
    pub(crate) a_table: String,
    pub(crate) no_pattern: String,
    pub(crate) unknown_rule: String,
    pub(crate) only_true: String,
    pub(crate) one_of_two: String,
    pub(crate) reason: String,
    pub(crate) ignored: Counted,
    pub(crate) ignores_nothing: String,
    pub(crate) excluded: Counted,
    pub(crate) only_call: String,
    pub(crate) a_day: String,
    pub(crate) days: String,
    pub(crate) effects: String,
}

/// The words around a baseline.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Baseline {
    pub(crate) none: String,
    pub(crate) written: Counted,
    pub(crate) known: Counted,
    pub(crate) mended: Counted,
}

/// The words around a check of a repository.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Check {
    pub(crate) together: String,
    pub(crate) same_id: String,
    pub(crate) removed: String,
    pub(crate) replaced: String,
    pub(crate) new: String,
    pub(crate) not_compared: String,
    pub(crate) changes: String,
    pub(crate) no_tag: String,
    pub(crate) linked_element: String,
    pub(crate) linked_digest: String,
    pub(crate) linked_revision: String,
    pub(crate) linked_version: String,
    pub(crate) linked_removed: String,
    pub(crate) recorded: String,
    pub(crate) recorded_there: String,
    pub(crate) recorded_articles: String,
    pub(crate) recorded_articles_there: String,
    pub(crate) adoption_rewritten: String,
    pub(crate) adoption_removed: String,
    pub(crate) adopted_other: String,
    pub(crate) left_out: String,
    pub(crate) untracked: String,
    pub(crate) on_purpose: String,
    pub(crate) accepted: String,
    pub(crate) loosened: Loosened,
    pub(crate) needs: Needs,
}

/// The words around a configuration that lets more pass than that of the base.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Loosened {
    pub(crate) value: String,
    pub(crate) ignored: String,
    pub(crate) gone: String,
    pub(crate) new: String,
    pub(crate) less: String,
    pub(crate) baseline: Counted,
    pub(crate) other: String,
    pub(crate) cure: String,
    pub(crate) unread: String,
}

/// The words around what a change needs.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Needs {
    pub(crate) version: String,
    pub(crate) adopters: String,
    pub(crate) adoption: String,
    pub(crate) notice: String,
    pub(crate) notice_no_day: String,
}

/// The words around sets of expectations.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Expectations {
    pub(crate) no_set: String,
    pub(crate) form: String,
    pub(crate) wrong: String,
    pub(crate) unknown: String,
    pub(crate) too_many: String,
    pub(crate) unmet: String,
    pub(crate) silent: String,
    pub(crate) found: String,
}

/// The words around cures.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Fixing {
    pub(crate) cured: Counted,
    pub(crate) would_cure: Counted,
    pub(crate) not_input: String,
    pub(crate) shown_to_people: String,
}

/// The words around an explanation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Explain {
    pub(crate) why: String,
    pub(crate) mend: String,
    pub(crate) messages: String,
    pub(crate) severity: String,
    pub(crate) level: String,
    pub(crate) since: String,
    pub(crate) form: String,
    pub(crate) required: String,
    pub(crate) optional: String,
    pub(crate) words: String,
    pub(crate) keys: String,
    pub(crate) places: String,
    pub(crate) elsewhere: String,
    pub(crate) part_of: String,
    pub(crate) word_of: String,
    pub(crate) several: String,
    pub(crate) parts: String,
    pub(crate) pattern: String,
    pub(crate) effect: String,
    pub(crate) undone_by: String,
    pub(crate) says: String,
}

/// The words around the list of rules.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Rules {
    pub(crate) count: Counted,
    pub(crate) stages: BTreeMap<String, String>,
    pub(crate) retired: String,
    pub(crate) changes: Counted,
}

/// The words around every view.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Viewing {
    pub(crate) not_valid: String,
}

/// The words around a glossary.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Glossary {
    pub(crate) none: String,
    pub(crate) used: String,
    pub(crate) unused: String,
    pub(crate) again: String,
    pub(crate) texts: Counted,
    pub(crate) introduced: String,
    pub(crate) undefined: String,
    pub(crate) acronym: String,
    pub(crate) capitals: String,
    pub(crate) quotes: String,
    pub(crate) to_define: String,
    pub(crate) circles: String,
}

/// The words around powers.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Powers {
    pub(crate) nothing: String,
    pub(crate) in_words: String,
    pub(crate) uncertain: String,
    pub(crate) unsaid_acts: String,
    pub(crate) unassigned: String,
    pub(crate) loops: String,
    pub(crate) own_cases: String,
    pub(crate) without_voice: String,
    pub(crate) sizes: String,
    pub(crate) more: Counted,
}

/// The words around the chain from intention to action.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Coverage {
    pub(crate) title: String,
    pub(crate) stage: String,
    pub(crate) elements: String,
    pub(crate) broken: String,
    pub(crate) apart: String,
    pub(crate) discounted: Counted,
    pub(crate) outcomes: String,
    pub(crate) met: Counted,
    pub(crate) partly: Counted,
    pub(crate) not_met: Counted,
    pub(crate) not_applicable: Counted,
    pub(crate) not_assessed: Counted,
    /// Short names of the stages, for the tables.
    pub(crate) names: BTreeMap<String, String>,
    pub(crate) intentions: String,
    pub(crate) intention: String,
    pub(crate) intentions_legend: String,
    pub(crate) more: Counted,
    pub(crate) dimensions: String,
    pub(crate) dimension: String,
    pub(crate) breaks: String,
    pub(crate) unbroken: String,
    pub(crate) nothing_leads: String,
    pub(crate) yes: String,
}

/// The words around an outline.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Show {
    pub(crate) digest: String,
    pub(crate) text_digest: String,
    pub(crate) version: String,
    pub(crate) from: String,
    pub(crate) until: String,
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) how: String,
    pub(crate) challenges: String,
    pub(crate) objectives: String,
    pub(crate) missions: String,
    pub(crate) values: String,
    pub(crate) principles: String,
    pub(crate) models: String,
    pub(crate) commitments: String,
    pub(crate) stakeholders: String,
    pub(crate) articles: String,
    pub(crate) within: Counted,
    pub(crate) governance: String,
    pub(crate) roles: String,
    pub(crate) bodies: String,
    pub(crate) residual: String,
    pub(crate) processes: String,
    pub(crate) membership: String,
    pub(crate) recourse: String,
    pub(crate) sanctions: String,
    pub(crate) amendment: String,
    pub(crate) stewardship: String,
    pub(crate) dissolution: String,
    pub(crate) resources: String,
    pub(crate) rights: String,
    pub(crate) reciprocity: String,
    pub(crate) indicators: String,
    pub(crate) links: String,
    pub(crate) glossary: String,
    pub(crate) record: String,
    pub(crate) actions: String,
    pub(crate) measurements: String,
    pub(crate) evidence: String,
    pub(crate) assessments: String,
    pub(crate) decisions: String,
    pub(crate) adoptions: String,
    pub(crate) revisions: String,
    pub(crate) unreadable: String,
}

/// The words around who owes what to whom.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Who {
    pub(crate) owes: String,
    pub(crate) owed: String,
    pub(crate) may: String,
    pub(crate) allows: String,
    pub(crate) rights: String,
    pub(crate) roles: String,
    pub(crate) gives: String,
    pub(crate) receives: String,
    pub(crate) decides: String,
    pub(crate) settles: String,
    pub(crate) chair: String,
    pub(crate) seats: String,
    pub(crate) advises: String,
    pub(crate) votes: Counted,
    pub(crate) share: String,
    pub(crate) sessions: String,
    pub(crate) legend: String,
    pub(crate) uncounted: String,
    pub(crate) empty: String,
    pub(crate) nobody: String,
    pub(crate) stands_out: String,
    pub(crate) borne_by_nobody: String,
    pub(crate) owed_to_nobody: String,
    pub(crate) see_one: String,
    pub(crate) ended: String,
    pub(crate) member_of: String,
    pub(crate) members: String,
    pub(crate) as_member: String,
    pub(crate) as_holder: String,
    pub(crate) via: String,
    pub(crate) from: String,
    pub(crate) list_owes: String,
    pub(crate) list_may: String,
    pub(crate) list_owed: String,
    pub(crate) list_allows: String,
    pub(crate) list_rights: String,
    pub(crate) list_roles: String,
    pub(crate) list_gives: String,
    pub(crate) list_receives: String,
    pub(crate) list_decides: String,
    pub(crate) list_settles: String,
    pub(crate) list_keeps: String,
    pub(crate) list_record: String,
    pub(crate) list_concerns: String,
    pub(crate) list_articles: String,
    pub(crate) more: Counted,
}

/// The words around what falls due.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Calendar {
    pub(crate) only: String,
    pub(crate) ending: String,
    pub(crate) overdue: String,
    pub(crate) due: String,
    pub(crate) undated: String,
    pub(crate) event: String,
    pub(crate) two_days: String,
    pub(crate) nothing: String,
    pub(crate) again: Counted,
    pub(crate) left_out: Counted,
    pub(crate) more: Counted,
}

/// The words around the writing of documents.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Writing {
    pub(crate) tidy: String,
    pub(crate) tidied: String,
    pub(crate) would_change: String,
    pub(crate) alone: String,
    pub(crate) comment_left_out: String,
    pub(crate) anchor_left_out: String,
    pub(crate) same_notation: String,
    pub(crate) not_over_itself: String,
}

/// The words around the making of documents of texts.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Import {
    pub(crate) made: Counted,
    pub(crate) not_made: String,
    pub(crate) left_out: BTreeMap<String, String>,
    pub(crate) at_line: String,
    pub(crate) at_paragraph: String,
    pub(crate) more_left_out: Counted,
    pub(crate) added: String,
    pub(crate) joined_words: Counted,
    pub(crate) decoded: String,
    pub(crate) misread: String,
    pub(crate) provisional_id: String,
    pub(crate) no_document: String,
    pub(crate) version: BTreeMap<String, String>,
    pub(crate) carried: Counted,
    pub(crate) own_page: String,
    pub(crate) edited_page: String,
    pub(crate) edited_line: String,
    pub(crate) read_as: Counted,
    pub(crate) read_as_nothing: String,
    pub(crate) not_read: String,
    pub(crate) written_into: String,
    pub(crate) by_hand: String,
    pub(crate) pdf: String,
    pub(crate) old_word: String,
    pub(crate) misnamed: String,
    pub(crate) no_text: String,
    pub(crate) no_text_is: BTreeMap<String, String>,
    pub(crate) convertible: String,
    pub(crate) not_utf8: String,
    pub(crate) mixed: String,
    pub(crate) undecoded: String,
    pub(crate) broken: String,
    pub(crate) too_large: String,
    pub(crate) macros: String,
    pub(crate) locked: String,
}

/// The words around merging.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Merging {
    pub(crate) merged: String,
    pub(crate) merged_to: String,
    pub(crate) conflicts: Counted,
    pub(crate) settled: Counted,
    pub(crate) woven: String,
    pub(crate) left_out: String,
    pub(crate) without_comments: Counted,
    pub(crate) not_valid: String,
    pub(crate) no_merge: String,
    pub(crate) by_lines: String,
    pub(crate) no_git: String,
    pub(crate) not_on_path: String,
    pub(crate) no_repository: String,
    pub(crate) work_tree_elsewhere: String,
    pub(crate) git_written: String,
    pub(crate) git_kept: String,
    pub(crate) git_done: String,
}

/// The words around a difference.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Diff {
    pub(crate) heading: String,
    pub(crate) same: String,
    pub(crate) concerns: String,
    pub(crate) alone_text: String,
    pub(crate) alone_meaning: String,
    pub(crate) reaches: String,
    pub(crate) adopt_yes: String,
    pub(crate) adopt_undecided: String,
    pub(crate) adopt_no: String,
    pub(crate) adopt_draft: String,
    pub(crate) aside: String,
    pub(crate) unreadable: String,
    pub(crate) omitted: Counted,
    pub(crate) git_failed: String,
}

/// Words that depend on a number, by its plural category (CLDR).
#[derive(Debug, Deserialize)]
pub(crate) struct Counted(BTreeMap<String, String>);

/// The files of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Files {
    pub(crate) tag: &'static str,
    /// What the command says.
    pub(crate) words: &'static str,
    /// What it says of itself: help, and calls that it cannot understand.
    pub(crate) usage: &'static str,
}

macro_rules! files {
    ($tag:literal) => {
        Files {
            tag: $tag,
            words: include_str!(concat!("../messages/", $tag, ".json")),
            usage: include_str!(concat!("../messages/", $tag, ".usage.json")),
        }
    };
}

/// Every language of the command, first the one that stands in for others. A further one is two files and a line here.
pub(crate) const FILES: &[Files] = &[files!("en"), files!("fr")];

/// Files that are read once, each when its language is first asked for.
pub(crate) struct Read<T> {
    reader: fn(Files, Language) -> T,
    read: OnceLock<Vec<OnceLock<T>>>,
    /// Whether one is being read: where reading fails, it stays so.
    reading: AtomicBool,
}

impl<T> Read<T> {
    pub(crate) const fn new(reader: fn(Files, Language) -> T) -> Read<T> {
        Read { reader, read: OnceLock::new(), reading: AtomicBool::new(false) }
    }

    /// The same, unless one is being read: for who must not wait for it, since reading may be what failed.
    pub(crate) fn at_hand(&self, language: Language) -> Option<&T> {
        (!self.reading.load(Ordering::Relaxed)).then(|| self.of(language))
    }

    /// That of a language, or of the first one.
    pub(crate) fn of(&self, language: Language) -> &T {
        let place = FILES.iter().position(|files| files.tag == language.tag()).unwrap_or_default();
        let read = self.read.get_or_init(|| FILES.iter().map(|_| OnceLock::new()).collect());
        read[place].get_or_init(|| {
            self.reading.store(true, Ordering::Relaxed);
            let words = (self.reader)(FILES[place], language);
            self.reading.store(false, Ordering::Relaxed);
            words
        })
    }
}

/// Words from the text of their file.
pub(crate) fn parse<T: DeserializeOwned>(text: &str, language: Language) -> T {
    serde_json::from_str(&whole(text, language)).expect("the words are complete")
}

/// The text of a file with the words of the core in it that the command says too: `@handout/what` is its word `what` of the
/// group `handout`.
fn whole(text: &str, language: Language) -> String {
    let mut pieces = text.split("\"@");
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (place, rest) = piece.split_once('"').expect("a string ends");
        let (group, name) = place.split_once('/').expect("a group, then a name");
        let word = language.word_if_any(group, name).unwrap_or_else(|| panic!("the core has no word `{place}`"));
        whole += &serde_json::to_string(word).expect("a text is JSON");
        whole += rest;
    }
    whole
}

static WORDS: Read<Words> = Read::new(|files, language| Words { language, ..parse(files.words, language) });

impl Words {
    /// The words of a language, or those that stand first where the command has none in it.
    pub(crate) fn of(language: Language) -> &'static Words {
        WORDS.of(language)
    }

    /// The same, unless they are being read.
    pub(crate) fn at_hand(language: Language) -> Option<&'static Words> {
        WORDS.at_hand(language)
    }

    /// The name of a severity.
    pub(crate) fn severity(&self, severity: Severity) -> &str {
        match severity {
            Severity::Error => &self.error,
            Severity::Warning => &self.warning,
            _ => &self.note,
        }
    }

    /// Two halves of a sentence.
    pub(crate) fn beside(&self, one: &str, other: &str) -> String {
        format!("{one}{}{other}", self.semicolon)
    }

    /// Who is named, `a, b`; where one of them is enough, `a or b`.
    pub(crate) fn bearers(&self, element: &Element) -> String {
        let names: Vec<String> = element.by.iter().map(|party| party.called().to_owned()).collect();
        if element.one_of { self.language.list("or", &names) } else { names.join(", ") }
    }

    /// `a, b and c`.
    pub(crate) fn list(&self, items: &[String]) -> String {
        self.language.list("and", items)
    }
}

impl Counted {
    /// The words for a number, with the number as `{count}`.
    pub(crate) fn of(&self, language: Language, count: usize) -> String {
        let count = count.to_string();
        let words = self.0.get(language.category(&count)).or_else(|| self.0.get("other"));
        fill(words.map_or("{count}", String::as_str), &[("count", &count)])
    }
}

/// Puts values into the places of a sentence for a person, with whatever hides in the values made visible.
pub(crate) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let safe: Vec<(&str, Cow<'_, str>)> = values.iter().map(|(name, value)| (*name, escape::line(value))).collect();
    let safe: Vec<(&str, &str)> = safe.iter().map(|(name, value)| (*name, &**value)).collect();
    codesocial_core::words::fill(sentence, &safe)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use serde_json::Value;

    fn raw(tag: &str) -> Value {
        let files = FILES.iter().find(|files| files.tag == tag).unwrap();
        parse(files.words, Language::of_tag(tag).unwrap())
    }

    fn placeholders(text: &Value) -> Vec<String> {
        let text = text.as_str().unwrap();
        assert!(!text.trim().is_empty());
        let mut found: Vec<String> =
            text.split('{').skip(1).map(|after| after.split('}').next().unwrap().to_owned()).collect();
        found.sort();
        found
    }

    pub(crate) fn same(en: &Value, fr: &Value, path: &str) {
        const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let counted = |words: &Value| {
            words.as_object().is_some_and(|words| {
                words.contains_key("other") && words.keys().all(|name| CATEGORIES.contains(&name.as_str()))
            })
        };
        match (en, fr) {
            // A language may have more categories of numbers than another.
            (en, Value::Object(words)) if counted(en) && counted(fr) => {
                let known = placeholders(&en["other"]);
                assert_eq!(placeholders(&words["other"]), known, "{path}");
                assert!(words.values().flat_map(placeholders).all(|name| known.contains(&name)), "{path}");
            }
            (Value::Object(en), Value::Object(fr)) => {
                assert_eq!(en.keys().collect::<Vec<_>>(), fr.keys().collect::<Vec<_>>(), "{path}");
                for (key, value) in en {
                    same(value, &fr[key], &format!("{path}/{key}"));
                }
            }
            _ => assert_eq!(placeholders(en), placeholders(fr), "{path}"),
        }
    }

    #[test]
    fn both_languages_are_complete_and_have_the_same_placeholders() {
        for language in Language::all() {
            assert!(FILES.iter().any(|files| files.tag == language.tag()), "{language:?}");
            Words::of(language);
        }
        for files in FILES {
            same(&raw("en"), &raw(files.tag), "");
        }
    }

    #[test]
    fn french_writes_its_signs_after_a_space_that_does_not_break() {
        signs_are_french(&raw("fr").to_string());
    }

    pub(crate) fn signs_are_french(text: &str) {
        for sign in [" :", " ;", " ?", " !", "'", "« ", " »"] {
            assert!(!text.contains(sign), "`{sign}`");
        }
    }

    /// The words of a file, by their paths.
    fn flat(words: &Value, path: &str, found: &mut std::collections::BTreeMap<String, String>) {
        match words {
            Value::Object(words) => {
                for (name, word) in words {
                    flat(word, &format!("{path}/{name}"), found);
                }
            }
            word => {
                found.insert(path.to_owned(), word.as_str().unwrap().to_owned());
            }
        }
    }

    #[test]
    fn what_the_core_says_too_stands_there_alone() {
        // The same word for something else: how grave a finding is, and what may be done to somebody.
        const HOMONYMS: [&str; 1] = ["/warning"];
        let read = |path: &str| -> std::collections::BTreeMap<String, String> {
            let mut found = std::collections::BTreeMap::new();
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            let words: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            flat(&words, "", &mut found);
            found
        };
        let files = |tag: &str| {
            (read(&format!("messages/{tag}.json")), read(&format!("../codesocial-core/messages/{tag}/interface.json")))
        };
        let ((first, first_core), others) =
            (files(FILES[0].tag), FILES[1..].iter().map(|other| files(other.tag)).collect::<Vec<_>>());
        for (path, word) in
            first.iter().filter(|(path, word)| !word.starts_with('@') && !HOMONYMS.contains(&path.as_str()))
        {
            // Equal in every language: otherwise they only look alike.
            let twice = first_core.iter().filter(|(_, other)| *other == word).find(|(place, _)| {
                others.iter().all(|(own, core)| own.get(path).is_some_and(|word| core.get(*place) == Some(word)))
            });
            assert!(twice.is_none(), "{path} stands in the core too: {twice:?}");
        }
    }

    #[test]
    fn nothing_is_plural_in_english_and_singular_in_french() {
        let none = |tag: &str| {
            let language = Language::of_tag(tag).unwrap();
            Words::of(language).errors.of(language, 0)
        };
        assert_eq!([none("en"), none("fr")], ["0 errors", "0 erreur"]);
    }
}
