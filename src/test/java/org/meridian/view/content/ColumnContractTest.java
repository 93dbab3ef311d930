package org.meridian.view.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinksContent;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;

/** Runs every column of a table through its contract, over no city, one and many. */
class ColumnContractTest {

  private static final TextInLanguage TITLE = TextInLanguage.key("ranking.column.city");

  static Stream<ScenarioResult> results() {
    return Stream.of(0, 1, 22).map(SampleWorld::ofSize);
  }

  private static List<Column<RankingRow>> ranking(
      ScenarioResult result, Optional<ScenarioResult> before) {
    RankingFigures figures = new RankingFigures(result, before);
    RankingCells cells = new RankingCells(() -> figures);
    IndexStructure structure = result.cities().structure();
    List<Column<RankingRow>> columns =
        new ArrayList<>(
            List.of(
                cells.rank(),
                cells.change(),
                cells.city(),
                cells.country(),
                cells.region(),
                RankingCells.cluster(city -> city.length() % 3, (city, words) -> city),
                cells.score()));
    for (int node = 1; node < structure.size(); node++) {
      columns.add(cells.node(structure, node));
    }
    return columns;
  }

  private static List<Column<LinkRow>> links(ScenarioResult result) {
    IndexStructure structure = result.links().result().structure();
    List<Column<LinkRow>> columns =
        new ArrayList<>(
            List.of(
                LinkCells.rank(),
                LinkCells.pair(),
                LinkCells.regions(),
                LinkCells.distance(),
                LinkCells.score()));
    for (int node = 1; node < structure.size(); node++) {
      columns.add(LinkCells.score(structure, node));
      columns.add(LinkCells.value(result, node));
    }
    return columns;
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyColumnOfTheRankingKeepsTheContract(ScenarioResult result) {
    List<RankingRow> rows =
        IntStream.range(0, result.dataset().cities().size())
            .mapToObj(place -> new RankingRow(place, result.dataset().city(place)))
            .toList();
    for (Optional<ScenarioResult> before :
        List.of(Optional.<ScenarioResult>empty(), Optional.of(result))) {
      List<Column<RankingRow>> columns = ranking(result, before);
      ColumnContract.differ(columns);
      columns.forEach(column -> ColumnContract.isKept(column, rows));
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyColumnOfLinksKeepsTheContract(ScenarioResult result) {
    LinkList list = LinksContent.of(result).list();
    List<LinkRow> rows = IntStream.range(0, list.size()).mapToObj(list::row).toList();
    List<Column<LinkRow>> columns = links(result);
    ColumnContract.differ(columns);
    columns.forEach(column -> ColumnContract.isKept(column, rows));
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyColumnOfComparisonsKeepsTheContract(ScenarioResult result) {
    ComparisonContent content = ComparisonContent.of(result, result);
    ColumnContract.differ(content.columns());
    content.columns().forEach(column -> ColumnContract.isKept(column, content.rows()));
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyColumnOfGroupsKeepsTheContract(ScenarioResult result) {
    for (String by : List.of("region", "country", "tier", "corridor")) {
      GroupsContent content =
          GroupsContent.of(
              result, GroupChoice.USUAL.withBy(by), () -> new ClusterFinder(List.of()));
      ColumnContract.differ(content.columns());
      content.columns().forEach(column -> ColumnContract.isKept(column, content.rows()));
    }
  }

  /** A column that is written and not asked for above is found by what its maker is called. */
  @Test
  void everyMakerOfColumnsIsAsked() {
    Set<String> makers =
        new ClassFileImporter()
            .importPath(Path.of("target", "classes", "org", "meridian", "view")).stream()
                .filter(type -> !type.isEquivalentTo(Column.class))
                .flatMap(ColumnContractTest::makers)
                .collect(Collectors.toSet());

    assertThat(makers)
        .as("makers of columns; a new one joins the lists of this test")
        .containsExactlyInAnyOrder(
            "RankingCells.rank",
            "RankingCells.change",
            "RankingCells.city",
            "RankingCells.country",
            "RankingCells.region",
            "RankingCells.score",
            "RankingCells.node",
            "RankingCells.cluster",
            "LinkCells.rank",
            "LinkCells.pair",
            "LinkCells.regions",
            "LinkCells.distance",
            "LinkCells.score",
            "LinkCells.value");
  }

  private static Stream<String> makers(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getRawReturnType().isEquivalentTo(Column.class))
        .filter(method -> method.getModifiers().toString().contains("PUBLIC"))
        .map(method -> type.getSimpleName() + "." + method.getName());
  }

  @Test
  void columnsThatBreakTheContractAreFound() {
    List<Integer> rows = List.of(3, 1, 2);
    isFound(Column.ofText("Bad Id", TITLE, TITLE, (row, words) -> ""), rows, "id");
    TextInLanguage keyless = TextInLanguage.name(new LocalText("Same", "Same"));
    isFound(Column.ofText("same", keyless, keyless, (row, words) -> ""), rows, "titles");
    isFound(Column.ofText("blank", TITLE, TextInLanguage.NONE, (row, words) -> ""), rows, "words");
    isFound(Column.ofText("none", TITLE, TITLE, (row, words) -> null), rows, "cell");
    isFound(
        Column.ofNumber("far", TITLE, TITLE, (row, words) -> "1", row -> 1.0 / 0),
        rows,
        "infinite");
    isFound(
        Column.ofNumber("mute", TITLE, TITLE, (row, words) -> "", row -> row), rows, "of a number");
    isFound(
        Column.<Integer>ofNumber("half", TITLE, TITLE, (row, words) -> "1", row -> row + 0.5)
            .as(ColumnKind.RANK),
        rows,
        "rank");
    int[] calls = {0};
    isFound(Column.ofText("fickle", TITLE, TITLE, (row, words) -> "" + calls[0]++), rows, "twice");
    Column<Integer> good = Column.ofText("good", TITLE, TITLE, (row, words) -> "" + row);
    ColumnContract.isKept(good, rows);
    assertThatThrownBy(() -> ColumnContract.differ(List.of(good, good)))
        .isInstanceOf(AssertionError.class);
  }

  private static void isFound(Column<Integer> bad, List<Integer> rows, String what) {
    assertThatThrownBy(() -> ColumnContract.isKept(bad, rows))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(what);
  }
}
