package org.meridian.io.coinr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Faults of COINr's tables that were once passed over, or said more than once. */
class CoinrFaultsTest {

  private static final String DATA =
      """
      uCode,uName,a,b
      NA,Namibia,1,5
      ZA,South Africa,2,6
      """;
  private static final String META =
      """
      iCode,iName,Level,Parent,Direction,Weight,Type
      a,a,1,Index,1,1,Indicator
      b,b,1,Index,1,1,Indicator
      Index,Index,2,NA,1,1,Aggregate
      """;

  @TempDir private Path folder;

  private Loaded<CoinrData> read(String data, String meta) throws IOException {
    Path dataFile = Files.writeString(folder.resolve("data.csv"), data);
    Path metaFile = Files.writeString(folder.resolve("meta.csv"), meta);
    return CoinrReader.read(dataFile, metaFile);
  }

  private Dataset dataset(String data, String meta) throws IOException {
    return read(data, meta).value().orElseThrow().dataset();
  }

  private List<Problem> problems(String data, String meta) throws IOException {
    return read(data, meta).problems();
  }

  private Problem problem(
      String file, int line, String column, String value, ProblemCode code, String... arguments) {
    return new Problem(
        folder.resolve(file).toString(), line, column, value, code, List.of(arguments));
  }

  @Test
  void naIsTheCodeOfAUnit() throws IOException {
    assertThat(dataset(DATA, META).cities()).extracting(City::id).containsExactly("NA", "ZA");
  }

  @Test
  void naIsTheCodeOfAnIndicator() throws IOException {
    Dataset dataset = dataset(DATA.replace("uName,a", "uName,NA"), META.replace("\na,a", "\nNA,a"));

    assertThat(dataset.structure().nodes())
        .extracting(IndexNode::id)
        .containsExactly("Index", "NA", "b");
  }

  @Test
  void naIsTheCodeOfAnAggregateForRowsBelowIt() throws IOException {
    String meta =
        META.replace("Index,1,1,Ind", "NA,1,1,Ind") + "NA,Southern,1.5,Index,1,1,Aggregate\n";

    assertThat(dataset(DATA, meta).structure().nodes())
        .extracting(IndexNode::id)
        .containsExactly("Index", "NA", "a", "b");
  }

  @Test
  void aStrayQuoteIsAnErrorInBothTables() throws IOException {
    assertThat(problems(DATA.replace("Namibia", "\"Namibia").replace("ica,2", "ica\",2"), META))
        .containsExactly(
            problem("data.csv", 2, "uName", "", ProblemCode.CELL_OVER_LINES, "2", "3"));
    assertThat(problems(DATA, META.replace("b,b", "b,\"b")))
        .containsExactly(problem("meta.csv", 3, "iName", "", ProblemCode.QUOTE_UNCLOSED));
  }

  @Test
  void anAggregateWithoutIndicatorsIsNamedAndLeftOut() throws IOException {
    String lone = META + "Mid,,2,Index,1,1,Aggregate\nLone,,1,Mid,1,1,Aggregate\n";

    assertThat(problems(DATA, lone))
        .containsExactly(
            problem("meta.csv", 5, "iCode", "Mid", ProblemCode.COINR_NO_CHILDREN),
            problem("meta.csv", 6, "iCode", "Lone", ProblemCode.COINR_NO_CHILDREN));
    assertThat(dataset(DATA, lone).structure().nodes())
        .extracting(IndexNode::id)
        .containsExactly("Index", "a", "b");
  }

  @Test
  void aMissingWeightOrDirectionIsSaid() throws IOException {
    assertThat(problems(DATA, META.replace("b,b,1,Index,1,1", "b,b,1,Index,NA,")))
        .containsExactly(
            problem("meta.csv", 3, "Weight", "", ProblemCode.COINR_ONE_TAKEN),
            problem("meta.csv", 3, "Direction", "NA", ProblemCode.COINR_ONE_TAKEN));
    assertThat(problems(DATA, META.replace("Index,2,NA,1,1", "Index,2,NA,NA,NA"))).isEmpty();
  }

  @Test
  void aRootThatIsNotThereIsSaidOnce() throws IOException {
    assertThat(problems(DATA, META.replace(",NA,", ",n/a,")))
        .containsExactly(problem("meta.csv", 4, "Parent", "n/a", ProblemCode.UNKNOWN_NODE));
    assertThat(problems(DATA, META.replace("2,NA", "2,Index")))
        .containsExactly(problem("meta.csv", 4, "Parent", "Index", ProblemCode.LOOP));
  }

  @Test
  void aWrongDirectionNamesTheDirectionsInTheirOrder() throws IOException {
    assertThat(problems(DATA, META.replace("b,b,1,Index,1", "b,b,1,Index,2")))
        .containsExactly(
            problem("meta.csv", 3, "Direction", "2", ProblemCode.NOT_ALLOWED, "1, -1"));
  }

  @Test
  void tablesInEachOthersPlaceAreOneFault() throws IOException {
    assertThat(problems(META, DATA))
        .containsExactly(
            problem(
                "data.csv",
                0,
                "",
                "",
                ProblemCode.COINR_SWAPPED,
                folder.resolve("meta.csv").toString()));
  }
}
