//! The extension module `codesocial._codesocial`: what Python needs of Rust, and no more. It knows nothing of social
//! codes; the functions with types and words are in `python/codesocial`.

mod parallel;

pyo3::import_exception!(codesocial, CallError);

/// Calls the operations of the library by their names, JSON in, JSON out.
#[pyo3::pymodule]
mod _codesocial {
    use std::collections::BTreeMap;
    use std::ffi::OsString;

    use pyo3::exceptions::PyRuntimeError;
    use pyo3::prelude::*;
    use pyo3::pybacked::PyBackedBytes;
    use pyo3::{Bound, IntoPyObjectExt, PyAny, PyResult, Python};

    use super::{CallError, parallel};

    /// The contents of documents by the names that they have in the input.
    type Contents = BTreeMap<String, PyBackedBytes>;

    /// The version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// Calls an operation: JSON text in, JSON text out. The contents of documents come beside the input, each by the name
    /// that its document has in it.
    #[pyfunction]
    #[pyo3(signature = (operation, input, contents, /))]
    fn call(py: Python<'_>, operation: &str, input: &[u8], contents: Contents) -> PyResult<String> {
        py.detach(|| answer(operation, input, &contents)).map_err(CallError::new_err)
    }

    /// Calls an operation several times, in parallel. The answers are in the order of the inputs; where a call is refused,
    /// its exception stands in the place of the output.
    #[pyfunction]
    #[pyo3(signature = (operation, inputs, /))]
    fn call_many<'py>(
        py: Python<'py>,
        operation: &str,
        inputs: Vec<(PyBackedBytes, Contents)>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let answers = py.detach(|| parallel::map(&inputs, |(input, contents)| answer(operation, input, contents)));
        let answers = answers.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        let object = |answer| match answer {
            Ok(output) => String::into_bound_py_any(output, py),
            Err(error) => CallError::new_err(error).into_bound_py_any(py),
        };
        answers.into_iter().map(object).collect()
    }

    /// Runs the command `codesocial` with what was written after its name, and returns the exit code.
    #[pyfunction]
    #[pyo3(signature = (arguments, /))]
    fn main(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
        py.detach(|| codesocial_cli::run(arguments))
    }

    /// The answer of the library: the output, or the message and the code of the error.
    fn answer(operation: &str, input: &[u8], contents: &Contents) -> Result<String, (String, &'static str)> {
        let input = str::from_utf8(input).map_err(|error| (error.to_string(), "malformed-input"))?;
        let contents = contents.iter().map(|(name, content)| (name.as_str(), content.to_vec())).collect();
        codesocial_core::call_with(operation, input, contents).map_err(|error| (error.to_string(), error.code()))
    }
}
