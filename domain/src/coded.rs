//! Closed lists of the law: every variant has a word for people and machines (`code`), and a number where it is stored.

/// A text or number that names no entry of a closed list: forged, or from a newer version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given:?} is not a code of {list}")]
pub struct UnknownCode {
    /// Name of the list, such as `Regime`.
    pub list: &'static str,
    /// What was given.
    pub given: String,
}

/// A closed list whose entries have a word: `ALL`, `code()`, `FromStr`, and the same word in JSON.
macro_rules! worded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every entry, in the order screens show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word used in forms, in the API and as suffix of text ids.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::UnknownCode { list: stringify!($name), given: text.chars().take(40).collect() }),
                }
            }
        }
    };
}

/// A closed list that is stored: a `worded!` one whose entries also have a number, never reused and never changed.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $number:literal, $code:literal;)+ }) => {
        $crate::coded::worded! {
            $(#[$doc])* $name { $($(#[$variant_doc])* $variant = $code;)+ }
        }

        impl $name {
            /// The number written in storage; stable for ever.
            pub const fn to_i16(self) -> i16 {
                match self { $(Self::$variant => $number,)+ }
            }

            /// Reads the number written in storage.
            pub fn from_i16(number: i16) -> Result<Self, $crate::UnknownCode> {
                match number {
                    $($number => Ok(Self::$variant),)+
                    _ => Err($crate::UnknownCode { list: stringify!($name), given: number.to_string() }),
                }
            }
        }
    };
}

pub(crate) use {coded, worded};
