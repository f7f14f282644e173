//! A value of a tree as the input of serde: what implements `Deserialize` is made from it without a text between.

use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, Error, MapDeserializer, SeqDeserializer};
use serde::de::{IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::base::number::MOST_EXACT;
use crate::tree::node::{Kind, Node};

impl<'de> IntoDeserializer<'de> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Boolean(value) => visitor.visit_bool(value),
            Kind::Number(number) => match self.as_count() {
                Some(count) => visitor.visit_u64(count),
                None if number.fract() == 0.0 && number.abs() <= MOST_EXACT => visitor.visit_i64(number as i64),
                None => visitor.visit_f64(number),
            },
            Kind::Array => SeqDeserializer::new(self.items()).deserialize_any(visitor),
            Kind::Object => MapDeserializer::new(self.members()).deserialize_any(visitor),
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => {
                visitor.visit_borrowed_str(self.as_str().unwrap_or_default())
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.kind() {
            Kind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.as_str() {
            Some(text) => BorrowedStrDeserializer::new(text).deserialize_enum(name, variants, visitor),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}
