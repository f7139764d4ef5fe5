// Validates PDF files against PDF/A-2a and PDF/UA-1 with veraPDF's own parser, profiles and validator, in one JVM.
// Prints a line a file and flavour: `ok|FAILED <flavour> <assertions> <file>`, and the rules that failed; ends with 1 when one failed.

import java.io.FileInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public final class Validate {
    private static final String[] FLAVOURS = {"2a", "ua1"};

    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            System.err.println("no files to validate");
            System.exit(2);
        }
        VeraGreenfieldFoundryProvider.initialise();
        boolean failed = false;
        for (String file : files) {
            for (String id : FLAVOURS) {
                failed |= !validate(file, PDFAFlavour.byFlavourId(id));
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static boolean validate(String file, PDFAFlavour flavour) throws Exception {
        try (FileInputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, true)) {
            ValidationResult result = validator.validate(parser);
            int assertions = result.getTestAssertions().size();
            boolean ok = result.isCompliant();
            System.out.println((ok ? "ok " : "FAILED ") + flavour.getId() + " " + assertions + " " + file);
            Set<String> reasons = new LinkedHashSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    reasons.add("  " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                            + " " + assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            reasons.stream().limit(20).forEach(System.out::println);
            return ok;
        }
    }
}
