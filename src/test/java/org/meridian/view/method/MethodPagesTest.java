package org.meridian.view.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.advice.BlockedRank;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.advice.MakeFirst;
import org.meridian.scoring.advice.RankAdvice;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.scoring.sensitivity.CronbachAlpha;
import org.meridian.scoring.sensitivity.IndicatorImportance;
import org.meridian.scoring.sensitivity.LeaveOneOut;
import org.meridian.scoring.sensitivity.WeightSensitivity;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.page.ShiftBlock;

/** Every page says the numbers of the engine. */
class MethodPagesTest {

  private static final Dataset DATASET = SampleWorld.dataset(false);
  private static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET));
  private static final int SECOND = RESULT.cities().ranking().order()[1];

  private static PageContent page(MethodTopic topic, Language language) {
    PageSubject subject = new PageSubject(RESULT, MethodPages.words(language));
    return MethodPages.of(topic, subject, OptionalInt.of(SECOND), ProgressMonitor.NONE)
        .orElseThrow();
  }

  private static PageContent page(MethodTopic topic) {
    return page(topic, Language.ENGLISH);
  }

  private static List<PageBar> bars(MethodTopic topic) {
    return page(topic).block(BarBlock.class).bars();
  }

  private static CityColumn column(CityBlock table, String id) {
    return table.columns().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyPageHasTitleMeaningAndSomethingToSeeInBothLanguages() {
    for (MethodTopic topic : MethodTopic.values()) {
      for (Language language : Language.values()) {
        PageContent page = page(topic, language);
        assertThat(page.id()).isEqualTo(topic.viewId());
        assertThat(page.title()).isNotBlank();
        assertThat(page.meaning()).isNotBlank();
        assertThat(page.blocks()).as(topic + " " + language).isNotEmpty();
      }
    }
  }

  @Test
  void importanceIsThatOfEachIndicatorLargestFirst() {
    List<PageBar> bars = bars(MethodTopic.IMPORTANCE);
    List<IndicatorImportance> found = IndicatorImportance.ofIndicators(RESULT.cities());
    assertThat(bars).hasSameSizeAs(found);
    assertThat(bars.stream().map(PageBar::value))
        .containsExactlyElementsOf(
            found.stream()
                .map(IndicatorImportance::relative)
                .sorted((a, b) -> Double.compare(b, a))
                .toList());
    assertThat(bars.stream().mapToDouble(bar -> bar.mark().orElseThrow()).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void shiftsAreThoseOfLeavingEachNodeOut() {
    assertThat(bars(MethodTopic.LEAVE_ONE_OUT).stream().map(PageBar::value))
        .containsExactlyInAnyOrderElementsOf(
            LeaveOneOut.of(RESULT.cities()).stream().map(LeaveOneOut::meanShift).toList());
  }

  @Test
  void theFirstAlphaIsThatOfAllIndicators() {
    assertThat(bars(MethodTopic.CONSISTENCY).getFirst().value())
        .isEqualTo(CronbachAlpha.ofIndicators(RESULT.cities(), 0).alpha());
  }

  @Test
  void sensitivityHasTotalAndFirstOrderIndices() {
    WeightSensitivity found =
        SobolChoices.DEFAULT.study(RESULT.cities(), ProgressMonitor.NONE).orElseThrow();
    List<PageBar> bars = bars(MethodTopic.SOBOL);
    assertThat(bars).hasSize(found.nodes().length);
    for (int i = 0; i < bars.size(); i++) {
      assertThat(bars.get(i).value()).isEqualTo(found.indices().total()[i]);
      assertThat(bars.get(i).second().orElseThrow())
          .isEqualTo(Math.max(0, found.indices().first()[i]));
    }
  }

  @Test
  void theFieldHasEveryCorrelation() {
    CorrelationBlock field = page(MethodTopic.CORRELATION).block(CorrelationBlock.class);
    ResultAnalysis analysis =
        ResultAnalysis.of(
            new ResultAnalysis.AnalysisRequest(RESULT, ColumnCorrelation.PEARSON, false));
    double[][] values = analysis.correlations().values();
    assertThat(field.size()).isEqualTo(values.length).isGreaterThan(1);
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values.length; column++) {
        assertThat(field.value(row, column)).isEqualTo(values[row][column]);
      }
    }
  }

  @Test
  void stagesLeadFromTheRawValueToTheScore() {
    CityBlock table = page(MethodTopic.STAGES).block(CityBlock.class);
    int node = StagesPage.indicators(RESULT.cities()).getFirst();
    assertThat(table.rows())
        .containsExactlyElementsOf(
            Arrays.stream(RESULT.cities().ranking().order()).boxed().toList());
    for (int row : table.rows()) {
      assertThat(column(table, "raw").text().apply(row))
          .isEqualTo(Numbers.raw(RESULT.cities().raw(node)[row]));
      assertThat(column(table, "points").text().apply(row))
          .isEqualTo(Numbers.fixed(RESULT.cities().contribution(row, node), 2));
      assertThat(column(table, "score").text().apply(row))
          .isEqualTo(Numbers.fixed(RESULT.cities().score(row), 2));
    }
  }

  @Test
  void bandsAreThoseOfTheStudyWithItsSeed() {
    BandChoices choices = BandChoices.DEFAULT;
    UncertaintyResult found =
        choices.study(RESULT.cities()).run(choices.runs(), 1, ProgressMonitor.NONE).orElseThrow();
    CityBlock table = page(MethodTopic.BANDS).block(CityBlock.class);
    for (int row : table.rows()) {
      assertThat(column(table, "median").key().applyAsDouble(row))
          .isEqualTo(Double.valueOf(found.median(row)));
      assertThat(column(table, "robust").key().applyAsDouble(row))
          .isEqualTo(Double.valueOf(-found.robustness(row)));
      assertThat(column(table, "band").band().apply(row).isPresent())
          .isEqualTo(found.ranked(row) > 0);
    }
  }

  @Test
  void gapsAreThoseOfEachCity() {
    CityBlock table = page(MethodTopic.WHAT_IF).block(CityBlock.class);
    GapRange gaps = GapRange.of(RESULT.cities());
    for (int row : table.rows()) {
      assertThat(column(table, "missing").text().apply(row))
          .isEqualTo(Numbers.whole(gaps.gaps(row)));
    }
  }

  @Test
  void theSecondCityIsMadeFirstByWeightsThatStillSumToAHundred() {
    PageContent page = page(MethodTopic.FIRST);
    assertThat(page.notes()).hasSize(2);
    List<ShiftBlock.Shift> shifts = page.block(ShiftBlock.class).shifts();
    assertThat(shifts.stream().mapToDouble(ShiftBlock.Shift::after).sum())
        .isCloseTo(100, within(1e-6));
  }

  @Test
  void whatCannotBeIsShownBesideTheFirstCityInTheWay() {
    PageSubject subject = new PageSubject(RESULT, MethodPages.words(Language.ENGLISH));
    int last = DATASET.cityPosition("auckland").orElseThrow();
    FirstQuestion question = FirstQuestion.of(OptionalInt.of(last));
    RankAdvice advice =
        new MakeFirst(new IndexEngine())
            .advise(RESULT.cities(), question.toQuestion(RESULT), ProgressMonitor.NONE);
    int rival = ((BlockedRank) advice).blockers().getFirst().row();

    PageContent page = new FirstPage(subject, question, Optional.of(advice)).content();

    assertThat(page.notes().getLast()).contains(subject.city(rival)).contains("Auckland");
    int[] dimensions = RESULT.cities().structure().children(IndexStructure.ROOT);
    List<PageBar> bars = page.block(BarBlock.class).bars();
    assertThat(bars).hasSameSizeAs(dimensions);
    for (int at = 0; at < dimensions.length; at++) {
      double own = RESULT.cities().score(last, dimensions[at]);
      assertThat(bars.get(at).value()).isEqualTo(RESULT.cities().score(rival, dimensions[at]));
      assertThat(bars.get(at).second().isPresent()).isEqualTo(!Double.isNaN(own));
      bars.get(at).second().ifPresent(shown -> assertThat(shown).isEqualTo(own));
    }
  }

  @Test
  void withoutACityThePageSaysWhatToChoose() {
    PageSubject subject = new PageSubject(RESULT, MethodPages.words(Language.ENGLISH));
    PageContent page =
        MethodPages.of(MethodTopic.FIRST, subject, OptionalInt.empty(), ProgressMonitor.NONE)
            .orElseThrow();
    assertThat(page.notes()).containsExactly(subject.messages().get("method.first.choose"));
  }

  @Test
  void everyNodeWithDataHasALine() {
    LineBlock nodes = (LineBlock) page(MethodTopic.BY_PART).blocks().getLast();
    int size = RESULT.cities().structure().size();
    long fed =
        java.util.stream.IntStream.range(0, size).filter(RESULT.cities().input()::isFed).count();
    assertThat(nodes.lines()).hasSize((int) fed);
  }
}
