package org.meridian.io.coinr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scoring.normalisation.GoalpostScale;

/** COINr's tables become a dataset, or located problems. */
class CoinrReaderTest {

  private static final String DATA =
      """
      uCode,uName,Pop,A,B
      x,City X,9,1,NA
      y,,8,2.5,-3
      """;
  private static final String META =
      """
      iCode,iName,Parent,Level,Weight,Direction,Type,Unit,Target,goalpost_lower,goalpost_upper
      A,The A,Top,1,2,1,Indicator,km,7.5,0,10
      B,The B,Top,1,1,-1,Indicator,h,,NA,NA
      Top,The top,NA,2,1,1,Aggregate,,,,
      Pop,People,,,1,1,Denominator,,,,
      """;

  @TempDir private Path folder;

  @Test
  void becomeADataset() throws IOException {
    CoinrData data = read(DATA, META).value().orElseThrow();
    Dataset dataset = data.dataset();

    assertThat(dataset.structure().nodes())
        .extracting(IndexNode::id)
        .containsExactly("Top", "A", "B");
    assertThat(dataset.structure().node(1).weight()).isEqualTo(2);
    assertThat(dataset.indicator("B").orElseThrow().direction())
        .isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(dataset.city(0).name().en()).isEqualTo("City X");
    assertThat(dataset.city(1).name().en()).isEqualTo("y");
    assertThat(dataset.values(Period.of(0)).column("A").orElseThrow()).containsExactly(1, 2.5);
    assertThat(dataset.values(Period.of(0)).column("B").orElseThrow())
        .containsExactly(Double.NaN, -3);
    assertThat(data.targets()).containsOnlyKeys("A").containsValue(7.5);
    assertThat(data.goalposts()).containsOnlyKeys("A").containsValue(new GoalpostScale(0, 10, 1));
  }

  @Test
  void takeLowerCaseNames() throws IOException {
    String header = META.substring(0, META.indexOf('\n'));
    String lower = META.replace(header, header.toLowerCase(Locale.ROOT));

    assertThat(read(DATA, lower).value()).isPresent();
  }

  @Test
  void aParentThatIsNotThere() throws IOException {
    assertThat(problems(DATA, META.replace("The B,Top", "The B,Bottom")))
        .contains(
            new Problem("meta.csv", 3, "Parent", "Bottom", ProblemCode.UNKNOWN_NODE, List.of()));
  }

  @Test
  void aLoop() throws IOException {
    String loop =
        META.replace("Top,The top,NA", "Top,The top,Mid") + "Mid,,Top,3,1,1,Aggregate,,,,\n";

    assertThat(problems(DATA, loop)).extracting(Problem::code).contains(ProblemCode.LOOP);
  }

  @Test
  void twoRoots() throws IOException {
    assertThat(problems(DATA, META + "Other,,NA,2,1,1,Aggregate,,,,\n"))
        .contains(Problem.ofFile("meta.csv", ProblemCode.NOT_ONE_ROOT, "Top, Other"));
  }

  @Test
  void anIndicatorWithoutColumn() throws IOException {
    assertThat(problems(DATA.replace(",B\n", ",C\n"), META))
        .contains(new Problem("data.csv", 1, "B", "", ProblemCode.COLUMN_MISSING, List.of()));
  }

  @Test
  void aCellThatIsNoNumber() throws IOException {
    assertThat(problems(DATA.replace("2.5", "many"), META))
        .contains(new Problem("data.csv", 3, "A", "many", ProblemCode.NOT_A_NUMBER, List.of()));
  }

  @Test
  void aUnitTwice() throws IOException {
    assertThat(problems(DATA.replace("y,", "x,"), META))
        .contains(new Problem("data.csv", 3, "uCode", "x", ProblemCode.ID_TWICE, List.of("2")));
  }

  @Test
  void aColumnWithoutRowInMetaIsNamed() throws IOException {
    Loaded<CoinrData> loaded =
        read(
            DATA.replace(",B\n", ",B,C\n").replace(",NA\n", ",NA,5\n").replace(",-3\n", ",-3,6\n"),
            META);

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.problems())
        .extracting(Problem::line, Problem::column, Problem::code)
        .containsExactly(tuple(1, "C", ProblemCode.COINR_NO_META));
  }

  @Test
  void timeIsReadAsYears() throws IOException {
    Loaded<CoinrData> loaded =
        read(
            """
            uCode,uName,Time,A,B
            x,City X,2022,1,2
            y,,2022,3,4
            y,City Y,2023,5,6
            z,,2023,7,8
            """,
            META);
    Dataset dataset = loaded.value().orElseThrow().dataset();

    assertThat(dataset.years()).containsExactly(Period.of(2022), Period.of(2023));
    assertThat(dataset.defaultYear()).isEqualTo(Period.of(2023));
    assertThat(dataset.cities()).extracting(City::id).containsExactly("x", "y", "z");
    assertThat(dataset.city(1).name().en()).isEqualTo("City Y");
    assertThat(dataset.values(Period.of(2022)).column("A").orElseThrow())
        .containsExactly(1, 3, Double.NaN);
    assertThat(dataset.values(Period.of(2023)).column("B").orElseThrow())
        .containsExactly(Double.NaN, 6, 8);
    assertThat(loaded.problems())
        .extracting(Problem::code, Problem::arguments)
        .containsExactly(tuple(ProblemCode.COINR_YEARS, List.of("2022, 2023", "2023")));
  }

  @ParameterizedTest
  @CsvSource({"2022Q1, NOT_A_YEAR", "2022.5, NOT_A_YEAR", "'', CELL_EMPTY", "0, NOT_A_YEAR"})
  void aTimeThatIsNoYear(String time, ProblemCode code) throws IOException {
    assertThat(problems("uCode,Time,A,B\nx," + time + ",1,2\n", META))
        .extracting(Problem::line, Problem::column, Problem::code)
        .containsExactly(tuple(2, "Time", code));
  }

  @Test
  void tablesOfTheOldFormatAreNamedOnce() throws IOException {
    assertThat(problems("UnitCode,UnitName,Year,A\nx,X,2020,1\n", META))
        .containsExactly(Problem.ofFile("data.csv", ProblemCode.COINR_OLD));
    assertThat(problems(DATA, "IndCode,IndName,Direction,IndWeight,Agg1\nA,The A,1,1,Top\n"))
        .containsExactly(Problem.ofFile("meta.csv", ProblemCode.COINR_OLD));
  }

  @Test
  void aChainOfManyLevelsIsRefused() throws IOException {
    StringBuilder meta = new StringBuilder(META.replace("Top,The top,NA", "Top,The top,N1"));
    for (int i = 1; i < 20_000; i++) {
      meta.append("N").append(i).append(",,N").append(i + 1).append(",3,1,1,Aggregate,,,,\n");
    }
    meta.append("N20000,,NA,3,1,1,Aggregate,,,,\n");

    assertThat(problems(DATA, meta.toString()))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TREE_TOO_DEEP);
  }

  private List<Problem> problems(String data, String meta) throws IOException {
    Loaded<CoinrData> loaded = read(data, meta);
    assertThat(loaded.value()).isEmpty();
    return loaded.problems().stream()
        .map(
            problem ->
                new Problem(
                    Path.of(problem.file()).getFileName().toString(),
                    problem.line(),
                    problem.column(),
                    problem.value(),
                    problem.code(),
                    problem.arguments()))
        .toList();
  }

  private Loaded<CoinrData> read(String data, String meta) throws IOException {
    Path dataFile = Files.writeString(folder.resolve("data.csv"), data);
    Path metaFile = Files.writeString(folder.resolve("meta.csv"), meta);
    return CoinrReader.read(dataFile, metaFile);
  }
}
