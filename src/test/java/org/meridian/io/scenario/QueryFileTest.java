package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.scenario.clustering.ShippedClusters;

/** Groups by conditions in the file of a scenario. */
class QueryFileTest {

  private static Loaded<SavedScenario> read(String query) {
    String text =
        """
        {"format": "meridian-scenario", "version": 2, "dataset": "d", "year": 2020,
         "groups": [{"id": "g", "rule": "query", "query": %s}]}
        """
            .formatted(query);
    return ScenarioFile.fromBytes("f", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ProblemReason> problems(String query) {
    return read(query).problems().stream().map(Problem::code).toList();
  }

  @Test
  void aQueryIsReadAsItIsWritten() {
    GroupRule rule =
        read("{\"all\": [{\"rank\": \"\", \"atMost\": 20}, {\"not\": {\"group\": \"h\"}}]}")
            .value()
            .orElseThrow()
            .scenario()
            .groups()
            .getFirst()
            .rule();

    assertThat(rule)
        .isEqualTo(
            new GroupRule.ByQuery(
                new CityQuery.AllQuery(
                    List.of(
                        new CityQuery.NumberQuery(
                            CityQuery.Measure.RANK, "", CityQuery.Relation.AT_MOST, 20),
                        new CityQuery.NotQuery(new CityQuery.GroupQuery("h"))))));
  }

  @Test
  void whatIsNoConditionIsNamedWhereItStands() {
    assertThat(problems("{\"any\": [{\"size\": 1}]}")).containsExactly(DefinitionCode.NO_CONDITION);
    assertThat(problems("{}")).containsExactly(DefinitionCode.NO_CONDITION);
    assertThat(problems("{\"rank\": \"\"}")).containsExactly(DefinitionCode.NO_RELATION);
    assertThat(problems("{\"rank\": \"\", \"above\": 1, \"below\": 3}"))
        .containsExactly(DefinitionCode.NO_RELATION);
    assertThat(problems("{\"attribute\": \"region\"}")).containsExactly(ProblemCode.FIELD_MISSING);
    assertThat(problems("{\"placesGained\": \"\", \"above\": 1}"))
        .containsExactly(DefinitionCode.CHANGE_IN_GROUP);
  }

  @Test
  void aQueryByItselfSaysWhereANameIsUnknown() {
    String text =
        "{\"all\": [{\"group\": \"nowhere\"},\n {\"not\": {\"rank\": \"none\", \"atMost\": 3}}]}";
    SavedQuery saved =
        SavedQuery.fromBytes("q", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();

    List<Problem> problems =
        saved.misfits(ShippedClusters.RESULT.scenario(), ShippedClusters.RESULT.dataset());
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SCENARIO_GROUP, ProblemCode.SCENARIO_NODE);
    assertThat(problems.getLast().line()).isEqualTo(2);
  }

  @Test
  void whatIsNoQueryIsRefused() {
    assertThat(SavedQuery.fromBytes("q", "{\"al\": []}".getBytes(StandardCharsets.UTF_8)).value())
        .isEmpty();
  }
}
