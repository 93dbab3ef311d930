package org.meridian.view.comparison;

import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;

/** Says on one line how far two rankings agree. */
public final class AgreementWords {

  private static final int MOST = 9;

  private AgreementWords() {}

  /** Correlations, shift, top in common, overlap and exact places; how many are new and gone. */
  public static TextInLanguage line(RankAgreement agreement) {
    return words ->
        words.get(
            "compare.agreement",
            coefficient(agreement.spearman()),
            coefficient(agreement.kendall()),
            fixed(agreement.meanShift(), 1),
            Numbers.whole(agreement.top().n()),
            Numbers.whole(agreement.top().common()),
            coefficient(agreement.overlap()),
            Numbers.whole(agreement.exact()),
            Numbers.whole(agreement.rows().inBoth()));
  }

  /** How many cities both sides rank, and how many are new or gone. */
  public static TextInLanguage counts(RankAgreement agreement) {
    return TextInLanguage.key(
        "compare.counts",
        Numbers.whole(agreement.rows().inBoth()),
        Numbers.whole(agreement.rows().onlySecond()),
        Numbers.whole(agreement.rows().onlyFirst()));
  }

  /** Three decimals, or as many more as tell it from full agreement. */
  private static String coefficient(double value) {
    int decimals = 3;
    while (decimals < MOST
        && Math.abs(value) < 1
        && Math.abs(value) > 1 - Math.pow(10, -decimals) / 2) {
      decimals++;
    }
    return fixed(value, decimals);
  }

  private static String fixed(double value, int decimals) {
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.fixed(value, decimals);
  }
}
