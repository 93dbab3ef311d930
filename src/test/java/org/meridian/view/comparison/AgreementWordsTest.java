package org.meridian.view.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.scoring.agreement.RankAgreement.RankedRows;
import org.meridian.scoring.agreement.RankAgreement.TopShared;
import org.meridian.text.FixedMessages;

final class AgreementWordsTest {

  @Test
  void nearlyFullAgreementIsNotWrittenAsFull() {
    assertThat(line(0.99968, 0.9940)).contains("Spearman 0.9997").contains("Kendall 0.994");
    assertThat(line(1, 1)).contains("Spearman 1.000").contains("Kendall 1.000");
    assertThat(line(-0.99999, 0.5)).contains("0.99999").contains("Kendall 0.500");
    assertThat(line(Double.NaN, 0.5)).doesNotContain("NaN");
  }

  private static String line(double spearman, double kendall) {
    RankAgreement agreement =
        new RankAgreement(
            new RankedRows(4, 0, 0), spearman, kendall, 1, 2, new TopShared(3, 2), 0.9);
    return AgreementWords.line(agreement).in(FixedMessages.ofWindow(Language.ENGLISH));
  }
}
