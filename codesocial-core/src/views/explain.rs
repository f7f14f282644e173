//! What the model is called and means, for `explain`.

pub(crate) mod model;
