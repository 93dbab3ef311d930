package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.model.Dataset;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.period.Period;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;
import org.meridian.scenario.WhatIf;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scenario.comparison.ComparableIndicators;

/** Indicators that follow from others, out of a package and back into one. */
class DerivedIndicatorsTest {

  private static final Period Y19 = Period.of(2019);
  private static final Period Y22 = Period.of(2022);
  private static final String HEADER =
      "id,name_en,name_zh,unit,direction,kind,derived,derived_of,derived_by\n";
  private static final String PLAIN =
      HEADER
          + "gdp,GDP,,x,1,city,,,\npeople,People,,x,1,city,,,\n"
          + "flights,Flights,,x,1,link,,,\n";
  private static final String RULES =
      "growth,G,,x,1,city,growth,gdp,\npercent,P,,x,1,city,growth_percent,gdp,2019\n"
          + "yearly,Y,,x,1,city,growth_yearly,gdp,\nshare,S,,x,1,city,share,gdp,\n"
          + "inregion,R,,x,1,city,share,gdp,region\nhead,H,,x,1,city,per,gdp,people\n"
          + "loghead,L,,x,1,city,log,head,10\n";
  private static final String VALUES =
      "city_id,indicator_id,year,value\nlima,gdp,2019,100\nlima,gdp,2022,800\n"
          + "oslo,gdp,2019,0\noslo,gdp,2022,200\nlima,people,2019,8\noslo,people,2019,0\n"
          + "atlantis,gdp,2022,1000\n";

  private static Loaded<Dataset> read(String indicators, String values) {
    return new SmallPackage()
        .text("indicators.csv", indicators)
        .text("values.csv", values)
        .text("links.csv", "from_id,to_id,indicator_id,year,value\n")
        .text("index.json", INDEX)
        .read();
  }

  private static final String INDEX =
      """
      {"id": "index", "name": {"en": "i", "zh": "i"}, "weight": 1, "children": [
        {"id": "gdp", "name": {"en": "g", "zh": "g"}, "weight": 1, "indicator": "gdp"},
        {"id": "people", "name": {"en": "g", "zh": "g"}, "weight": 1, "indicator": "people"}]}
      """;

  private static double value(Dataset dataset, Period year, String indicator, String city) {
    return dataset.values(year).value(indicator, dataset.cityPosition(city).orElseThrow());
  }

  private static Dataset sound() {
    return read(PLAIN + RULES, VALUES).value().orElseThrow();
  }

  @Test
  void valuesFollowByTheirRule() {
    Dataset dataset = sound();

    assertThat(value(dataset, Y22, "growth", "lima")).isEqualTo(700);
    assertThat(value(dataset, Y22, "percent", "lima")).isEqualTo(700);
    assertThat(value(dataset, Y22, "yearly", "lima")).isCloseTo(1, within(1e-12));
    assertThat(value(dataset, Y22, "share", "lima")).isEqualTo(0.4);
    assertThat(value(dataset, Y22, "inregion", "lima")).isEqualTo(1);
    assertThat(value(dataset, Y22, "head", "lima")).isEqualTo(100);
    assertThat(value(dataset, Y22, "loghead", "lima")).isCloseTo(2, within(1e-12));
  }

  @Test
  void whatItRestsOnIsMissingOrZeroLeavesItMissing() {
    Dataset dataset = sound();

    assertThat(value(dataset, Y19, "growth", "lima")).isNaN();
    assertThat(value(dataset, Y22, "growth", "oslo")).isEqualTo(200);
    assertThat(value(dataset, Y22, "percent", "oslo")).isNaN();
    assertThat(value(dataset, Y22, "yearly", "oslo")).isNaN();
    assertThat(value(dataset, Y22, "growth", "atlantis")).isNaN();
    assertThat(value(dataset, Y22, "head", "oslo")).isNaN();
    assertThat(value(dataset, Y19, "loghead", "oslo")).isNaN();
  }

  @Test
  void aWhatIfReachesWhatFollows() {
    Dataset edited = WhatIf.apply(sound(), List.of(new ValueEdit("lima", "gdp", Y22, 1600)));

    assertThat(value(edited, Y22, "growth", "lima")).isEqualTo(1500);
    assertThat(value(edited, Y22, "head", "lima")).isEqualTo(200);
    assertThat(new ScenarioEngine().evaluate(edited, Scenario.opening(edited)).cities().rows())
        .isEqualTo(3);
  }

  @Test
  void whatFollowsCannotBeReplacedItself() {
    Dataset dataset = sound();
    Scenario scenario =
        Scenario.opening(dataset).withEdits(List.of(new ValueEdit("lima", "growth", Y22, 1)));

    assertThat(ScenarioFit.check(scenario, dataset))
        .singleElement()
        .satisfies(
            misfit -> assertThat(misfit.kind()).isEqualTo(ScenarioMisfit.MisfitKind.DERIVED_VALUE));
  }

  @Test
  void aPackageIsWrittenByDefinitionsAndComesBack() {
    Dataset dataset = sound();
    Map<String, byte[]> files = PackageWriter.files(dataset);
    Dataset again =
        DatasetReader.read((PackageSource) name -> Optional.ofNullable(files.get(name)))
            .value()
            .orElseThrow();

    assertThat(again.derived()).isEqualTo(dataset.derived());
    assertThat(again.derived().getFirst())
        .isEqualTo(new DerivedIndicator("growth", DerivedIndicator.Derivation.GROWTH, "gdp", ""));
    assertThat(again.identity()).isEqualTo(dataset.identity());
    assertThat(new String(files.get("values.csv"), StandardCharsets.UTF_8))
        .doesNotContain("growth", "share");
  }

  private static List<ProblemReason> problems(String rows, String values) {
    return read(PLAIN + rows, values).problems().stream()
        .filter(problem -> problem.file().equals("indicators.csv"))
        .map(Problem::code)
        .toList();
  }

  @Test
  void aDefinitionThatCannotBeIsNamed() {
    assertThat(problems("g,G,,x,1,city,growth,later,\nlater,L,,x,1,city,,,\n", VALUES))
        .contains(DefinitionCode.DERIVED_FROM);
    assertThat(problems("g,G,,x,1,city,per,gdp,\n", VALUES)).contains(DefinitionCode.DERIVED_FROM);
    assertThat(problems("g,G,,x,1,city,log,gdp,1\n", VALUES)).contains(DefinitionCode.DERIVED_BASE);
    assertThat(problems("g,G,,x,1,city,growth,gdp,then\n", VALUES))
        .contains(ProblemCode.NOT_A_YEAR);
    assertThat(problems("g,G,,x,1,link,log,gdp,\n", VALUES))
        .contains(DefinitionCode.DERIVED_OF_LINKS);
    assertThat(problems("g,G,,x,1,city,,gdp,\n", VALUES))
        .contains(DefinitionCode.DERIVED_WITHOUT_RULE);
    assertThat(problems("g,G,,x,1,city,ratio,gdp,\n", VALUES)).contains(ProblemCode.NOT_ALLOWED);
    assertThat(problems("g,G,,x,1,city,log,gdp,\n", VALUES + "lima,g,2019,1\n"))
        .contains(DefinitionCode.DERIVED_STATED);
  }

  @Property(seed = "14041", tries = 100)
  void compoundGrowthLeadsFromOneYearToTheOther(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double b) {
    Dataset dataset =
        read(
                PLAIN + RULES,
                "city_id,indicator_id,year,value\nlima,gdp,2019,"
                    + a
                    + "\nlima,gdp,2022,"
                    + b
                    + "\n"
                    + "lima,people,2019,1\n")
            .value()
            .orElseThrow();
    double growth = value(dataset, Y22, "yearly", "lima");

    assertThat(a * Math.pow(1 + growth, 3)).isCloseTo(b, within(1e-9 * b));
    assertThat(a * (1 + value(dataset, Y22, "percent", "lima") / 100))
        .isCloseTo(b, within(1e-9 * Math.max(a, b)));
  }

  @Test
  void onlyOwnValuesInBothYearsAreComparable() {
    Dataset dataset = sound();
    ComparableIndicators found = ComparableIndicators.of(dataset, Y19, dataset, Y22);

    assertThat(found.comparable()).containsExactly("gdp");
    assertThat(found.onlyA()).containsExactly("people");
    assertThat(found.onlyB()).isEmpty();
  }
}
