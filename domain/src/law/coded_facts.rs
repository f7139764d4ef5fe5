//! Closed lists that only the law asks about; codes as in `entracte assess`.

use crate::coded::coded;

coded! {
    /// With whom the worker lives.
    Household {
        /// With a partner or other earners.
        Cohabiting = 1, "cohabiting";
        /// Alone.
        Alone = 2, "alone";
        /// Only with one or more dependent children.
        SingleParent = 3, "singleParent";
    }
}

coded! {
    /// Ground for an end of career before the ordinary age (CCT 179/180).
    EndOfCareerGround {
        /// 35 years of career.
        LongCareer = 1, "longCareer";
        /// Heavy work, 5 of 10 or 7 of 15 years.
        HeavyJob = 2, "heavyJob";
        /// 20 years of night work.
        NightWork = 3, "nightWork";
        /// Company in difficulty or restructuring.
        Restructuring = 4, "restructuring";
    }
}

coded! {
    /// Kinds of documents.
    AttachmentKind {
        /// The doctor's attestation.
        MedicalCertificate = 1, "medicalCertificate";
        /// The hospital's attestation.
        HospitalCertificate = 2, "hospitalCertificate";
        /// The attestation of palliative care.
        PalliativeCertificate = 3, "palliativeCertificate";
        /// The mutuality's recognition of the informal carer.
        CarerRecognition = 4, "carerRecognition";
        /// Enrolment in a training.
        TrainingEnrolment = 5, "trainingEnrolment";
        /// Certificate of birth or adoption.
        BirthOrAdoptionProof = 6, "birthOrAdoptionProof";
        /// Proof of the disability.
        DisabilityProof = 7, "disabilityProof";
        /// Declaration of employment by another employer.
        EmploymentDeclaration = 8, "employmentDeclaration";
        /// Anything else, described by a text.
        Other = 9, "other";
    }
}

coded! {
    /// Kind of public service, on which the regimes and delays of a career break depend.
    Authority {
        /// Federal service, statutory staff.
        FederalStatutory = 1, "federalStatutory";
        /// Federal service, contractual staff.
        FederalContractual = 2, "federalContractual";
        /// Provinces, municipalities and other local services.
        Local = 3, "local";
        /// Autonomous public company.
        AutonomousCompany = 4, "autonomousCompany";
        /// Flemish public service: replaced by zorgkrediet, not a file of the ONEM.
        Flemish = 5, "flemish";
        /// Any other service.
        Other = 6, "other";
    }
}
