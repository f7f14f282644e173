//! Numbers: counts, shares and the values of indicators.

use super::form::string_form;
use serde::{Deserialize, Deserializer, Serialize};

macro_rules! whole_number {
    ($(#[$attribute:meta])* $name:ident, $minimum:literal, $maximum:literal) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(extend("minimum" = $minimum, "maximum" = $maximum)))]
        pub struct $name(u64);

        impl $name {
            /// The smallest value.
            pub const MINIMUM: u64 = $minimum;
            /// The largest value.
            pub const MAXIMUM: u64 = $maximum;

            /// The number, when it lies within its bounds.
            #[must_use]
            pub fn new(number: u64) -> Option<Self> {
                (Self::MINIMUM..=Self::MAXIMUM).contains(&number).then_some(Self(number))
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> u64 {
                self.0
            }
        }

        // JSON has one kind of number: 3 and 3.0 are the same whole number.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                whole(f64::deserialize(deserializer)?).and_then(Self::new).ok_or_else(|| {
                    serde::de::Error::custom(format_args!(
                        "expected a whole number from {} to {}",
                        Self::MINIMUM,
                        Self::MAXIMUM
                    ))
                })
            }
        }
    };
}

/// The largest whole number up to which JSON readers everywhere are exact: 2^53 - 1.
const LARGEST: f64 = 9_007_199_254_740_991.0;

fn whole(number: f64) -> Option<u64> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
    ((0.0..=LARGEST).contains(&number) && number.fract() == 0.0).then_some(number as u64)
}

whole_number!(
    /// A whole number, 0 or more.
    Natural,
    0,
    9_007_199_254_740_991_u64
);

whole_number!(
    /// A whole number, 1 or more.
    Count,
    1,
    9_007_199_254_740_991_u64
);

whole_number!(
    /// A whole number from 1, the lightest, to 9, the gravest.
    SanctionLevel,
    1,
    9
);

string_form!(
    /// A fraction of whole numbers, such as 2/3.
    #[cfg_attr(feature = "schema", schemars(inline))]
    Fraction,
    "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}$"
);

/// A part of a whole: a number above 0 and up to 1, or a fraction such as 2/3, which is exact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Share {
    /// A number above 0 and up to 1.
    #[cfg_attr(feature = "schema", schemars(extend("exclusiveMinimum" = 0, "maximum" = 1)))]
    Number(serde_json::Number),
    /// A fraction, which is exact.
    Fraction(Fraction),
}

/// A value of an indicator: a number, a text such as a grade, or true or false.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Observed {
    /// A number, in the unit of the indicator.
    Number(serde_json::Number),
    /// A text, such as a grade.
    Text(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] String),
    /// Yes or no.
    Boolean(bool),
}
