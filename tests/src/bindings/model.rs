//! The types and functions that every binding offers, in no language yet.

use codesocial_core::OPERATIONS;
use serde_json::Value;

use super::function::Function;
use super::names;
use super::read::{Root, Side};

/// All that a binding offers.
pub(super) struct Interface {
    /// Every named type: first those of a document, then those of the operations in their order.
    pub(super) types: Vec<Named>,
    /// One function an operation.
    pub(super) functions: Vec<Function>,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) shape: Shape,
    /// Whether it is a part of a document, which people write and change; all else is only read or passed.
    pub(super) of_document: bool,
}

/// What a type with a name is.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// An object.
    Object {
        /// The type whose fields it has too.
        base: Option<String>,
        fields: Vec<Field>,
        /// Whether it may have keys of the form `x-…`.
        extensions: bool,
    },
    /// One of some words, each with its meaning.
    Choice(Vec<(String, String)>),
    /// Another name for a type.
    Alias(Type),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) key: String,
    pub(super) doc: String,
    pub(super) required: bool,
    pub(super) r#type: Type,
}

/// What a value can be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Any,
    Null,
    String,
    /// A string that is a calendar date.
    Date,
    Integer,
    Number,
    Boolean,
    Literal(Value),
    List(Box<Type>),
    /// An object from any keys to values of a type.
    Map(Box<Type>),
    Named(String),
    OneOf(Vec<Type>),
    /// A document that is passed, in any of the ways in which one can be given.
    Document,
}

impl Interface {
    /// What the core offers.
    pub(super) fn of_the_core() -> Interface {
        let mut roots = vec![Root::document()];
        for operation in OPERATIONS {
            roots.push(Root::of(operation.name, Side::Input, &(operation.input)().to_value()));
            roots.push(Root::of(operation.name, Side::Output, &(operation.output)().to_value()));
        }
        names::make_unique(&mut roots);
        let mut functions = Vec::new();
        let mut types: Vec<Named> = Vec::new();
        for (operation, sides) in OPERATIONS.iter().zip(roots[1..].chunks(2)) {
            let (function, options) = Function::of(operation.name, &(operation.description)(), &sides[0], &sides[1]);
            functions.push(function);
            types.extend(options);
        }
        // The input itself becomes parameters and options, and is no type that anybody sees.
        let inputs: Vec<String> =
            roots.iter().filter(|root| root.side == Side::Input).flat_map(Root::dissolved).collect();
        let all = roots.into_iter().flat_map(|root| root.types).filter(|named| !inputs.contains(&named.name));
        let mut ordered: Vec<Named> = Vec::new();
        for named in all.chain(types) {
            if !ordered.iter().any(|other| other.name == named.name) {
                ordered.push(named);
            }
        }
        Interface { types: ordered, functions }
    }

    /// The type with a name.
    pub(super) fn named(&self, name: &str) -> Option<&Named> {
        self.types.iter().find(|named| named.name == name)
    }

    /// The fields of an object, with those of the type that it extends.
    pub(super) fn fields(&self, name: &str) -> Vec<&Field> {
        match self.named(name).map(|named| &named.shape) {
            Some(Shape::Object { base, fields, .. }) => {
                let inherited = base.iter().flat_map(|base| self.fields(base));
                fields.iter().chain(inherited).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Type {
    /// Calls a function with the name of every type inside.
    pub(super) fn for_each_name<'a>(&'a mut self, act: &mut dyn FnMut(&'a mut String)) {
        match self {
            Type::Named(name) => act(name),
            Type::List(inner) | Type::Map(inner) => inner.for_each_name(act),
            Type::OneOf(all) => all.iter_mut().for_each(|inner| inner.for_each_name(act)),
            _ => {}
        }
    }

    /// The type without `null`, and whether it had it.
    pub(super) fn without_null(self) -> (Type, bool) {
        match self {
            Type::OneOf(all) => {
                let count = all.len();
                let mut all: Vec<Type> = all.into_iter().filter(|inner| *inner != Type::Null).collect();
                let had = all.len() < count;
                (if all.len() == 1 { all.remove(0) } else { Type::OneOf(all) }, had)
            }
            other => (other, false),
        }
    }
}

impl Shape {
    /// Calls a function with the name of every type inside.
    pub(super) fn for_each_name(&mut self, act: &mut dyn FnMut(&mut String)) {
        match self {
            Shape::Object { base, fields, .. } => {
                if let Some(base) = base {
                    act(base);
                }
                fields.iter_mut().for_each(|field| field.r#type.for_each_name(&mut |name| act(name)));
            }
            Shape::Alias(inner) => inner.for_each_name(&mut |name| act(name)),
            Shape::Choice(_) => {}
        }
    }
}
