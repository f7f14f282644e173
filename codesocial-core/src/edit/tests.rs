use super::*;
use crate::source::{Format, Node, Tree};
