//! The seam to the YAML parser: the only file that names it. Another parser with byte offsets could stand here.

use std::borrow::Cow;

use granit_parser::{ErrorKind, Event as Parsed, Parser, ScalarStyle, StrInput, StructureStyle, options};

use crate::tree::span::Span;

/// What the parser met.
pub(super) enum Event<'t> {
    /// A document begins, after a `%YAML` line with this version if there is one.
    Document { version: Option<(u32, u32)> },
    /// A scalar.
    Scalar { text: Cow<'t, str>, style: Style, anchor: usize, tag: Option<Box<Tag>> },
    /// A sequence or mapping begins.
    Open { object: bool, flow: bool, anchor: usize, tag: Option<Box<Tag>> },
    /// The innermost sequence or mapping ends.
    Close,
    /// An alias of the anchor of that number; none if there was no such anchor before.
    Alias { anchor: Option<usize> },
    /// The document ends, or something without meaning for the tree.
    Other,
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Style {
    Plain,
    Quoted,
    Block,
}

/// The tag of a value.
pub(super) struct Tag {
    /// Which of the core schema's it is.
    pub(super) core: Option<Core>,
    /// As it is written.
    pub(super) text: String,
    pub(super) span: Span,
}

/// The tags of the core schema.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Core {
    Text,
    Null,
    Boolean,
    Whole,
    Decimal,
    List,
    Object,
    /// `!`: the kind that the form has, a text for a scalar.
    ByForm,
}

/// Where and why the parser stopped.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) at: usize,
    pub(super) kind: TroubleKind,
}

/// Why the parser stopped, in kinds that have words of their own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum TroubleKind {
    Tab,
    Indentation,
    /// A key without its colon.
    NoColon,
    /// A colon where no key can be.
    Colon,
    /// A colon inside brackets where no key can be.
    ColonInBrackets,
    /// A value or comma is missing inside brackets.
    Brackets,
    /// Something stands where a key is awaited.
    NoKey,
    /// Something stands where a list's item is awaited.
    NoItem,
    /// Something stands where only the end can be.
    NoEnd,
    DashBesideKey,
    NoSpace,
    UnclosedQuote,
    UnclosedBracket(char),
    Mismatch(char, char),
    Escape,
    Surrogate,
    Character,
    AfterQuote,
    CommentInText,
    CommentWithoutSpace,
    BlockHeader,
    Tag,
    Directive,
    LongKey,
    TooDeep,
    Other,
}

/// The events of a text.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
}

impl<'t> Events<'t> {
    /// The events of a text, whose nesting is of no interest beyond `depth`.
    pub(super) fn of(text: &'t str, depth: usize) -> Events<'t> {
        let mut options = options! {
            emit_unresolved_aliases: true,
            flow_nesting_limit: depth + 1,
            block_nesting_limit: depth + 1,
        };
        options.set_emit_comments(false);
        Events { parser: Parser::new_from_str_with_options(text, options) }
    }

    /// The next event and its place; nothing at the end of the text.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, Trouble> {
        let (event, place) = match self.parser.next_event() {
            None => return Ok(None),
            Some(Ok(next)) => next,
            Some(Err(error)) => {
                let at = error.marker().byte_offset().unwrap_or(0);
                return Err(Trouble { at, kind: kind(error.kind()) });
            }
        };
        let span = bytes(&place);
        let event = match event {
            Parsed::Scalar(text, style, anchor, tag) => {
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                };
                Event::Scalar {
                    text,
                    style,
                    anchor,
                    tag: tag.map(|tag| crate::syntax::yaml::events::tag(&tag, &place)),
                }
            }
            Parsed::SequenceStart(style, anchor, tag) => {
                let flow = style == StructureStyle::Flow;
                Event::Open {
                    object: false,
                    flow,
                    anchor,
                    tag: tag.map(|tag| crate::syntax::yaml::events::tag(&tag, &place)),
                }
            }
            Parsed::MappingStart(style, anchor, tag) => {
                let flow = style == StructureStyle::Flow;
                Event::Open {
                    object: true,
                    flow,
                    anchor,
                    tag: tag.map(|tag| crate::syntax::yaml::events::tag(&tag, &place)),
                }
            }
            Parsed::SequenceEnd | Parsed::MappingEnd => Event::Close,
            Parsed::Alias(anchor) => Event::Alias { anchor: Some(anchor) },
            Parsed::UnresolvedAlias(_) => Event::Alias { anchor: None },
            Parsed::DocumentStart(_, version) => {
                Event::Document { version: version.map(|version| (version.major, version.minor)) }
            }
            _ => Event::Other,
        };
        Ok(Some((event, span)))
    }
}

#[inline]
fn bytes(place: &granit_parser::Span) -> Span {
    let start = place.start.byte_offset().unwrap_or(0);
    let end = place.end.byte_offset().unwrap_or(start);
    Span { start: start as u32, end: end.max(start) as u32 }
}

#[cold]
fn tag(tag: &granit_parser::Tag, place: &granit_parser::Span) -> Box<Tag> {
    let core = match tag.core_suffix() {
        Some("str") => Some(Core::Text),
        Some("null") => Some(Core::Null),
        Some("bool") => Some(Core::Boolean),
        Some("int") => Some(Core::Whole),
        Some("float") => Some(Core::Decimal),
        Some("seq") => Some(Core::List),
        Some("map") => Some(Core::Object),
        _ if tag.parts() == ("", "!") => Some(Core::ByForm),
        _ => None,
    };
    let span = place.tag_span().map_or_else(|| bytes(place), |span| bytes(&span));
    Box::new(Tag { core, text: tag.original(), span })
}

fn kind(error: &ErrorKind) -> TroubleKind {
    match error {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::InvalidMappingValueWhitespace => TroubleKind::Tab,
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => TroubleKind::Indentation,
        ErrorKind::SimpleKeyExpected => TroubleKind::NoColon,
        ErrorKind::MappingValueNotAllowed => TroubleKind::Colon,
        ErrorKind::InvalidColonPlacement => TroubleKind::ColonInBrackets,
        ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => TroubleKind::Brackets,
        ErrorKind::ExpectedBlockMappingKey => TroubleKind::NoKey,
        ErrorKind::ExpectedBlockSequenceEntry => TroubleKind::NoItem,
        ErrorKind::ExpectedDocumentStart | ErrorKind::InvalidDocumentEnd => TroubleKind::NoEnd,
        ErrorKind::BlockSequenceEntryNotAllowed => TroubleKind::DashBesideKey,
        ErrorKind::ExpectedWhitespace
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::FlowMappingValueAdjacentCollection => TroubleKind::NoSpace,
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => TroubleKind::UnclosedQuote,
        ErrorKind::UnclosedFlowCollection { open } => TroubleKind::UnclosedBracket(*open),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => TroubleKind::Mismatch(*open, *close),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => TroubleKind::Escape,
        ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => TroubleKind::Surrogate,
        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::ExpectedNodeContent
        | ErrorKind::UnexpectedEofBlockMapping
        | ErrorKind::UnexpectedEofBlockSequence
        | ErrorKind::BomInsideDocument => TroubleKind::Character,
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            TroubleKind::AfterQuote
        }
        ErrorKind::CommentInterceptedScalar => TroubleKind::CommentInText,
        ErrorKind::CommentNotSeparated => TroubleKind::CommentWithoutSpace,
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => TroubleKind::BlockHeader,
        ErrorKind::UndeclaredTagHandle
        | ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte
        | ErrorKind::InvalidTagUtf8 => TroubleKind::Tag,
        ErrorKind::DuplicateVersionDirective
        | ErrorKind::UnsupportedYamlMajorVersion
        | ErrorKind::DuplicateTagDirective
        | ErrorKind::MissingDocumentEndBeforeDirective
        | ErrorKind::ExpectedTagDirectiveBang
        | ErrorKind::InvalidDirectiveTerminator
        | ErrorKind::MissingYamlVersionSeparator
        | ErrorKind::MissingDirectiveName
        | ErrorKind::InvalidDirectiveName
        | ErrorKind::DirectiveByteLimitExceeded { .. }
        | ErrorKind::TooManyReservedDirectiveParams { .. }
        | ErrorKind::YamlVersionTooLong
        | ErrorKind::MissingYamlVersion
        | ErrorKind::InvalidTagDirectiveTerminator => TroubleKind::Directive,
        ErrorKind::InvalidSimpleKey => TroubleKind::LongKey,
        ErrorKind::RecursionLimitExceeded => TroubleKind::TooDeep,
        _ => TroubleKind::Other,
    }
}
