package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts over years and between sides on the command line. */
class ChartRenderTest {

  @TempDir private Path folder;

  private Session chart(String view, Object... more) {
    Object[] words = {
      "render",
      "--dataset",
      "rankings-2019-2022",
      "--view",
      view,
      "--size",
      "900x600",
      "-o",
      folder.resolve(view + ".pdf")
    };
    Object[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Session.run(all);
  }

  private String words(String view) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve(view + ".pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void chartsTakeTheirOptions() throws IOException {
    assertThat(chart("bump", "--first", 5, "--select", "sydney").err()).isEmpty();
    assertThat(words("bump")).contains("first 5", "Sydney", "2019", "2022");
    assertThat(chart("lines", "--series", "rank:", "--series-of", "region").err()).isEmpty();
    assertThat(words("lines")).contains("Rank: Published ranking", "Oceania");
    assertThat(chart("slope", "--first", 3, "--colour-by", "none").err()).isEmpty();
    assertThat(words("slope")).contains("beyond the first 3", "Tokyo").doesNotContain("Europe 5");
    assertThat(chart("why", "--select", "shenzhen", "--shares", "places").err()).isEmpty();
    assertThat(words("why")).contains("Shenzhen +6 places");
    assertThat(chart("scatter", "--x", "rank:dynamic_cities").err()).isEmpty();
    assertThat(words("scatter")).contains("Pearson", "Dynamic cities");
    assertThat(chart("top-lists", "--first", 3, "--lists", "year:2019,node:networks").err())
        .isEmpty();
    assertThat(words("top-lists")).contains("2019", "Tokyo").doesNotContain("Singapore 20");
  }

  /** Sums of ict_organisations in values.csv, 2026 by 2018. */
  @Test
  void linesOfGroupsAreInPercentOfAYear() throws IOException {
    assertThat(percent("value:ict_organisations").err()).isEmpty();
    assertThat(words("lines")).contains("percent of 2018", "133.9 Asia", "121.6 All cities");
    assertThat(percent("rank:").err()).contains("--series-base", "--series rank:");
  }

  private Session percent(String measure) {
    String options =
        "render --dataset open-connectivity --view lines --series-of region --series-as sum"
            + " --series-base 2018 --series "
            + measure
            + " -o "
            + folder.resolve("lines.pdf");
    return Session.run((Object[]) options.split(" "));
  }

  @Test
  void pointsOfLinksHaveOneColour() {
    Session links =
        Session.run(
            "render",
            "--dataset",
            "open-connectivity",
            "--view",
            "scatter",
            "--x",
            "km",
            "--y",
            "link:",
            "--colour-by",
            "country",
            "-o",
            folder.resolve("links.svg"));
    assertThat(links.code()).isEqualTo(2);
    assertThat(links.err()).contains("--colour-by", "--x km");
  }

  @Test
  void chartsRefuseWhatTheyCannotUse() {
    assertThat(chart("bump", "--shares", "points").code()).isEqualTo(2);
    assertThat(chart("why", "--first", 3).err()).contains("--first");
    assertThat(chart("bump", "--first", 0).code()).isEqualTo(2);
    assertThat(chart("lines", "--series", "value:none").err()).contains("value:dynamic_cities");
    assertThat(chart("lines", "--series-as", "sum").err()).contains("--series-of");
    assertThat(chart("slope", "--colour-by", "hue").err()).contains("region");
    assertThat(chart("top-lists", "--lists", "year:1999").err()).contains("1999");
    assertThat(chart("scatter", "--x", "km").code()).isEqualTo(2);
    assertThat(chart("top-lists", "--lists", "a,a").code()).isEqualTo(2);
  }
}
