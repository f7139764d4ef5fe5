//! The days of a notice while they are typed, for the script: their length in words, and the calendar (CAL-02, FIL-12).
//! Without script a button shows the same.

use storage::Tx;

use crate::auth::access::SignedInWorker;
use crate::pages::employer::new_request::period_length::said;
use crate::web::Visit;
use crate::web::route::PageResult;

/// What the step of the employer's filing answers too, without the law: that one is told before the notice is sent.
pub fn get(at: &Visit, _: &SignedInWorker, _: &mut Tx) -> PageResult {
    let days = (at.query("start"), at.query("end"));
    said(at, days, at.query("regime").parse().ok(), &[])
}
