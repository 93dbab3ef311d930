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
}
