package org.meridian.view.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeSummary;
import org.meridian.scenario.comparison.cause.ChangeSummary.ChangeClause;
import org.meridian.scenario.comparison.cause.ChangeThing;
import org.meridian.scenario.comparison.cause.ExactFraction;
import org.meridian.text.FixedMessages;

/** The sentence that says why a city rose. */
class ChangeWordsTest {

  private static final IndexStructure TREE =
      new IndexStructure(
          IndexNode.group(
              "index",
              LocalText.same("index"),
              1,
              List.of(
                  IndexNode.leaf("innovation", new LocalText("innovation", "创新"), 1),
                  IndexNode.leaf("hub", new LocalText("hub", "枢纽"), 1))));

  private static ComparedRow row(int rankA, int rankB) {
    City city =
        new City(
            "shenzhen",
            new LocalText("Shenzhen", "深圳"),
            "CN",
            "",
            Double.NaN,
            Double.NaN,
            Map.of());
    return new ComparedRow(city, new CityJoin.CityPair(0, 0), rankA, rankB, 1, 2, Optional.empty());
  }

  private static String say(Language language, ChangeSummary summary) {
    return ChangeWords.sentence(summary, TREE).in(FixedMessages.ofWindow(language));
  }

  private static ChangeClause clause(ChangePart part, long places, ChangeClause... inside) {
    return new ChangeClause(part, ExactFraction.of(places), List.of(inside));
  }

  @Test
  void sharesAreSaidInBothLanguages() {
    ChangeSummary summary =
        new ChangeSummary(
            row(9, 5),
            true,
            List.of(
                clause(
                    ChangePart.of(ChangeThing.DATA),
                    5,
                    clause(ChangePart.ofData("innovation"), 4),
                    clause(ChangePart.ofData("hub"), 1)),
                clause(ChangePart.of(ChangeThing.WEIGHTS), -1)));

    assertThat(say(Language.ENGLISH, summary))
        .isEqualTo("Shenzhen +4 places: data +5 (innovation +4, hub +1), weights −1");
    assertThat(say(Language.CHINESE, summary)).isEqualTo("深圳 +4 位：数据 +5（创新 +4，枢纽 +1），权重 −1");
  }

  @Test
  void whatHasNoSharesSaysSo() {
    ChangeSummary still = new ChangeSummary(row(5, 5), true, List.of());
    ChangeSummary unknown = new ChangeSummary(row(6, 5), false, List.of());

    assertThat(say(Language.ENGLISH, still))
        .isEqualTo("Shenzhen keeps rank 5: nothing that differs moves it");
    assertThat(say(Language.CHINESE, unknown)).startsWith("深圳 +1：");
    assertThat(say(Language.ENGLISH, new ChangeSummary(row(0, 5), false, List.of())))
        .isEqualTo("Shenzhen is new, at rank 5");
    assertThat(say(Language.CHINESE, new ChangeSummary(row(7, 0), false, List.of())))
        .isEqualTo("深圳已退出，此前列第 7 位");
  }

  @Test
  void fractionsKeepADecimal() {
    assertThat(ChangeWords.places(new ExactFraction(-9, 6))).isEqualTo("−1.5");
    assertThat(ChangeWords.places(new ExactFraction(1, 24))).isEqualTo("+0.04");
    assertThat(ChangeWords.places(ExactFraction.of(3))).isEqualTo("+3");
  }
}
