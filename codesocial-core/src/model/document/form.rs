//! The strings that have a form: identifiers, dates, addresses and codes.
//!
//! They hold what was written, unchecked: the structure check compares it with the pattern.

use serde::{Deserialize, Serialize};

/// The kinds of element that can be bound, hold a right or take part: those who act.
#[cfg(feature = "schema")]
pub(super) const PARTIES: [&str; 4] = ["Stakeholder", "Role", "Membership", "Body"];

/// What may decide: a process, or a party that decides as it does.
#[cfg(feature = "schema")]
pub(super) const DECIDERS: [&str; 5] = ["Process", "Stakeholder", "Role", "Membership", "Body"];

macro_rules! string_form {
    ($(#[$attribute:meta])* $name:ident, $pattern:expr) => {
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(extend("pattern" = $name::PATTERN)))]
        $(#[$attribute])*
        pub struct $name(pub String);

        impl $name {
            /// The pattern that the whole string must match, the same in every regular expression dialect.
            pub const PATTERN: &str = $pattern;

            /// The string as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}
pub(super) use string_form;

string_form!(
    /// A short name for an element, unique in the whole document and kept from version to version.
    ///
    /// Lowercase letters, digits and single hyphens, starting with a letter: “share-harvest”. Signers cite
    /// it, so never give it to something else.
    Id,
    "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
);

string_form!(
    /// The identifier of another element of this document, or the full address of an element of another
    /// code, ending in # and its identifier.
    Ref,
    concat!(
        r"^([a-z][a-z0-9]*(-[a-z0-9]+)*",
        r#"|[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7F#"<>{}|\\^`]+#[a-z][a-z0-9]*(-[a-z0-9]+)*)$"#
    )
);

string_form!(
    /// A calendar day, written year-month-day: 2026-11-22.
    #[cfg_attr(feature = "schema", schemars(extend("format" = "date")))]
    Date,
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
);

string_form!(
    /// A year, a month or a day: 1998, 1998-05 or 1998-05-17.
    PartialDate,
    "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
);

string_form!(
    /// A length of time in ISO 8601: P1Y for one year, P6M for six months, P15D for fifteen days.
    Duration,
    concat!(
        "^P([0-9]{1,4}W",
        "|([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}D)",
        "(T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S))?",
        "|T([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S))$"
    )
);

string_form!(
    /// Three numbers separated by dots, as in 1.2.0, by the rules of SemVer 2.0.0.
    Version,
    concat!(
        r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)",
        r"(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?",
        r"(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$"
    )
);

string_form!(
    /// The SHA-256 fingerprint of a content: “sha256:” and 64 hexadecimal digits in lower case.
    Digest,
    "^sha256:[0-9a-f]{64}$"
);

string_form!(
    /// A language tag (BCP 47), such as fr, en or pt-BR.
    Language,
    "^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[IXix](-[A-Za-z0-9]{1,8})+)$"
);

string_form!(
    /// An absolute address: a web address or another identifier that begins with a scheme, such as https:
    /// or did:.
    Iri,
    r#"^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7F"<>{}|\\^`]+$"#
);

string_form!(
    /// A licence as an SPDX expression, such as CC-BY-SA-4.0.
    Licence,
    "^[A-Za-z0-9.():+-]+( [A-Za-z0-9.():+-]+)*$"
);

string_form!(
    /// The three-letter code of a currency (ISO 4217), such as EUR.
    Currency,
    "^[A-Z]{3}$"
);
