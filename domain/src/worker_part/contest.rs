//! What a worker may contest of the employer's declaration (EMP-11): every field the employer filled in.

use crate::coded::worded;

worded! {
    /// A field of the employer's declaration.
    ContestedField {
        /// The type of interruption.
        InterruptionType = "interruptionType";
        /// The motive.
        Reason = "reason";
        /// By how much work is reduced.
        Regime = "regime";
        /// First day.
        StartDate = "startDate";
        /// Last day.
        EndDate = "endDate";
        /// Contract hours.
        ContractHours = "contractHours";
        /// Hours of a full-time week.
        FullTimeHours = "fullTimeHours";
        /// Hours during the interruption.
        DuringHours = "duringHours";
        /// Day of the written notice.
        NoticeDate = "noticeDate";
        /// Whether there are other employers.
        SeveralEmployers = "severalEmployers";
        /// Whether a reduced-hours scheme exists.
        ReducedHoursScheme = "reducedHoursScheme";
        /// The comment.
        Comment = "comment";
    }
}
