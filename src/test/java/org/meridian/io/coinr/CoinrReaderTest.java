package org.meridian.io.coinr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.scoring.Goalposts;

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
    assertThat(dataset.values(0).column("A").orElseThrow()).containsExactly(1, 2.5);
    assertThat(dataset.values(0).column("B").orElseThrow()).containsExactly(Double.NaN, -3);
    assertThat(data.targets()).containsOnlyKeys("A").containsValue(7.5);
    assertThat(data.goalposts()).containsOnlyKeys("A").containsValue(new Goalposts(0, 10, 1));
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
