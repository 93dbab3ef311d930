package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.importing.building.CoinrFiles;
import org.meridian.model.City;
import org.meridian.model.Dataset;

/** COINr's two tables make one dataset. */
final class CoinrFilesTest {

  @TempDir private Path folder;
  private Path data;
  private Path meta;

  @BeforeEach
  void write() throws IOException {
    data =
        Files.writeString(
            folder.resolve("iData.csv"),
            "uCode,uName,a,b,c\nLON,London,1,5,2\nPAR,Paris,2,4,9\nXYZ,Nowhere,3,1,4\n");
    meta =
        Files.writeString(
            folder.resolve("iMeta.csv"),
            "iCode,Level,Parent,Weight,Direction\na,1,left,1,1\nb,1,left,3,-1\nc,1,right,1,1\n"
                + "left,2,top,2,1\nright,2,top,1,1\ntop,3,NA,1,1\n");
  }

  @Test
  void treeWeightsAndDirectionsAreThoseOfItsTableOfIndicators() throws IOException {
    Dataset dataset =
        CoinrFiles.among(List.of(meta, data))
            .orElseThrow()
            .read("mine", "Mine", TestImports.cities())
            .value()
            .orElseThrow();
    assertThat(dataset.id()).isEqualTo("mine");
    assertThat(dataset.cities()).extracting(City::id).containsExactly("LON", "PAR", "XYZ");
    assertThat(dataset.cities()).extracting(City::isPlaced).containsExactly(true, true, false);
    assertThat(dataset.structure().node(0).children())
        .extracting(node -> node.id() + " " + node.weight())
        .containsExactly("left 2.0", "right 1.0");
    assertThat(dataset.indicator("b").orElseThrow().direction().name()).startsWith("LOWER");
  }

  @Test
  void aFolderThatHoldsBothIsTheSame() throws IOException {
    assertThat(CoinrFiles.among(List.of(folder)))
        .contains(CoinrFiles.among(List.of(data, meta)).orElseThrow());
  }

  @Test
  void oneOfThemOrAThirdFileIsNot() throws IOException {
    assertThat(CoinrFiles.among(List.of(data))).isEmpty();
    assertThat(CoinrFiles.among(List.of(data, data))).isEmpty();
    assertThat(CoinrFiles.among(List.of(data, meta, data))).isEmpty();
  }

  private List<Path> earlier(String indMeta) throws IOException {
    Path earlier = Files.createDirectories(folder.resolve("earlier"));
    return List.of(
        Files.writeString(
            earlier.resolve("IndData.csv"),
            "UnitName,UnitCode,Group_size,a,b,c\nLondon,LON,big,1,5,2\nParis,PAR,big,2,4,9\n"
                + "Nowhere,XYZ,small,3,1,4\n"),
        Files.writeString(earlier.resolve("IndMeta.csv"), indMeta),
        Files.writeString(
            earlier.resolve("AggMeta.csv"),
            "AgLevel,Code,Name,Weight\n2,left,Left,2\n2,right,Right,1\n3,top,Top,1\n"));
  }

  @Test
  void theThreeTablesOfTheFirstVersionsMakeTheSameIndex() throws IOException {
    String meta =
        "IndName,IndCode,Direction,IndWeight,Agg1,Agg2\nA,a,1,1,left,top\nB,b,-1,3,left,top\n"
            + "C,c,1,1,right,top\n";
    List<Path> files = earlier(meta);
    CoinrFiles old = CoinrFiles.among(List.of(files.getFirst().getParent())).orElseThrow();
    assertThat(CoinrFiles.among(files.reversed())).contains(old);
    Dataset dataset = old.read("mine", "Mine", TestImports.cities()).value().orElseThrow();
    Dataset today =
        CoinrFiles.among(List.of(this.meta, data))
            .orElseThrow()
            .read("mine", "Mine", TestImports.cities())
            .value()
            .orElseThrow();
    assertThat(dataset.structure().node(0).children())
        .extracting(node -> node.id() + " " + node.weight())
        .containsExactly("left 2.0", "right 1.0");
    assertThat(dataset.recordedValues().get(Dataset.TIMELESS).column("b").orElseThrow())
        .isEqualTo(today.recordedValues().get(Dataset.TIMELESS).column("b").orElseThrow());
    assertThat(dataset.indicator("b").orElseThrow().direction().name()).startsWith("LOWER");
    assertThat(old.read("mine", "Mine", TestImports.cities()).problems())
        .extracting(problem -> problem.column())
        .containsExactly("Group_size");
  }

  @Test
  void aGroupBelowTwoOthersIsRefusedWhereItStands() throws IOException {
    String meta =
        "IndName,IndCode,Direction,IndWeight,Agg1,Agg2\nA,a,1,1,left,top\nB,b,1,3,left,right\n";
    var read = CoinrFiles.among(earlier(meta)).orElseThrow().read("m", "M", TestImports.cities());
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .anyMatch(problem -> problem.line() == 3 && problem.column().equals("Agg1"));
  }
}
