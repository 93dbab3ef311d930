package org.meridian.view.comparison;

import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Says on one line how far two rankings agree. */
public final class AgreementWords {

  private AgreementWords() {}

  /** Correlations, shift, top in common, overlap and exact places; how many are new and gone. */
  public static TextInLanguage line(RankAgreement agreement) {
    return words ->
        words.get(
            "compare.agreement",
            fixed(agreement.spearman(), 3),
            fixed(agreement.kendall(), 3),
            fixed(agreement.meanShift(), 1),
            Numbers.whole(agreement.top().n()),
            Numbers.whole(agreement.top().common()),
            fixed(agreement.overlap(), 3),
            Numbers.whole(agreement.exact()),
            Numbers.whole(agreement.inBoth()));
  }

  /** How many cities both sides rank, and how many are new or gone. */
  public static TextInLanguage counts(RankAgreement agreement) {
    return TextInLanguage.key(
        "compare.counts",
        Numbers.whole(agreement.inBoth()),
        Numbers.whole(agreement.onlySecond()),
        Numbers.whole(agreement.onlyFirst()));
  }

  private static String fixed(double value, int decimals) {
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.fixed(value, decimals);
  }
}
