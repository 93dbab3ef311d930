package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.dataset.SmallPackage;

/** A picture over a map of the user's own says whose map it is. */
class RenderCommandTest {

  private static final String ISLAND =
      """
      {"type": "Polygon", "coordinates": [[[0, 0], [20, 0], [20, 20], [0, 20], [0, 0]]]}
      """;

  @TempDir private Path folder;

  private Session render(Object... more) {
    Object[] words = {
      "render",
      "--dataset",
      "interconnectivity-2021",
      "--view",
      "map",
      "--size",
      "640x400",
      "--lang",
      "zh-CN",
      "--basemap",
      folder.resolve("own.geojson"),
      "-o",
      folder.resolve("map.pdf")
    };
    Object[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Session.run(all);
  }

  @Test
  void attributionAndApprovalNumberStandInTheCaption() throws IOException {
    Files.writeString(folder.resolve("own.geojson"), ISLAND);
    Session session = render("--attribution", "Survey Office", "--approval", "GS(2020)1");
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    // The map of a part of the world lies on the one that ships, which is credited too.
    assertThat(written()).contains("底图：Survey Office", "审图号：GS(2020)1", "底图：Natural Earth");
  }

  @Test
  void aMapInPlaceOfTheWorldIsCreditedAlone() throws IOException {
    Files.writeString(folder.resolve("own.geojson"), ISLAND);
    Session session = render("--attribution", "Survey Office", "--no-world-beneath");
    assertThat(session.code()).isZero();
    assertThat(written()).contains("底图：Survey Office").doesNotContain("Natural Earth");
  }

  private String written() throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void layersOfOnesOwnStandInTheKey() throws IOException {
    Files.writeString(folder.resolve("own.geojson"), ISLAND);
    Files.writeString(
        folder.resolve("Ports.geojson"),
        """
        {"type": "Feature", "properties": {"name": "A", "color": "#c00"},
         "geometry": {"type": "Point", "coordinates": [10, 20]}}
        """);
    Session session = render("--layer", folder.resolve("Ports.geojson"));
    assertThat(session.err()).isEmpty();
    try (PDDocument document = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Ports: A");
    }
    Files.writeString(folder.resolve("Ports.geojson"), "{\n ?");
    Session spoilt = render("--layer", folder.resolve("Ports.geojson"));
    assertThat(spoilt.code()).isEqualTo(1);
    assertThat(spoilt.err()).contains("Ports.geojson", "2");
  }

  @Test
  void aSpoiltMapIsRefusedWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("own.geojson"), "{\n ?");
    Session session = render();
    assertThat(session.code()).isNotZero();
    assertThat(session.err()).contains("own.geojson", "2");
    assertThat(folder.resolve("map.pdf")).doesNotExist();
  }

  @Test
  void wordsWithoutAMapAreRefused() {
    Session session =
        Session.run(
            "render",
            "--dataset",
            "interconnectivity-2021",
            "--view",
            "map",
            "--approval",
            "x",
            "-o",
            folder.resolve("map.pdf"));
    assertThat(session.code()).isNotZero();
    assertThat(session.err()).contains("--basemap");
  }

  @Test
  void namesInAnyEuropeanOrKazakhLettersAreEmbeddedAsText() throws IOException {
    // Łódź stands decomposed in the file, as some systems write it
    Path cities =
        FolderArgument.write(
            new SmallPackage()
                .replace("cities.csv", "Oslo", "Ło\u0301dz\u0301 Đà Nẵng")
                .replace("cities.csv", "Lima", "Өскемен Ұлытау Київ \uDBFE\uDEBC"),
            folder.resolve("names"));
    Path pdf = folder.resolve("names.pdf");
    Session session =
        Session.run(
            "render",
            "--dataset",
            cities,
            "--view",
            "ranking",
            "--size",
            "800x600",
            "--lang",
            "en",
            "--missing-threshold",
            "0",
            "--aggregation",
            "sea=arithmetic",
            "-o",
            pdf);

    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("no font").contains("U+10FABC").doesNotContain("U+04E8");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Łódź Đà Nẵng");
    }
  }

  @Test
  void aMapIsLaidOnItsCitiesOrTheWorldOrABox() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (String[] part :
        new String[][] {{}, {"--fit", "data"}, {"--fit", "world"}, {"--bounds", "70,-10,150,55"}}) {
      Path png = folder.resolve("fit" + pictures.size() + ".png");
      Session session = Session.run(with(part, png));
      assertThat(session.err()).isEmpty();
      pictures.add(Files.readAllBytes(png));
    }
    assertThat(pictures.get(1)).isEqualTo(pictures.get(0));
    assertThat(pictures.get(2)).isNotEqualTo(pictures.get(0));
    assertThat(pictures.get(3)).isNotEqualTo(pictures.get(0)).isNotEqualTo(pictures.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fit moon",
        "--fit data --bounds 0,0,10,10",
        "--bounds 0,0,10",
        "--bounds 0,0,10,x",
        "--bounds 0,10,10,0",
        "--bounds 5,0,5,10",
        "--bounds 0,0,190,10",
        "--bounds 170,0,-170,10 --projection orthographic --centre 0"
      })
  void aPartThatIsNoneIsWrongUsage(String words) {
    Session session = plain("map", (Object[]) words.split(" "));
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains(words.split(" ")[0]);
    assertThat(folder.resolve("figure.pdf")).doesNotExist();
  }

  @Test
  void aViewWithoutAMapRefusesAPart() {
    Session session = plain("ranking", "--bounds", "0,0,10,10");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("--bounds has no effect on the view ranking");
  }

  private static Object[] with(String[] part, Path png) {
    Stream<Object> words =
        Stream.of("render", "--dataset", "interconnectivity-2021", "--view", "map", "--size");
    Stream<Object> more = Stream.of("640x400", "-o", png);
    return Stream.concat(Stream.concat(words, more), Arrays.stream(part)).toArray();
  }

  private Session plain(String view, Object... more) {
    Object[] words = {
      "render",
      "--dataset",
      "interconnectivity-2021",
      "--view",
      view,
      "--lang",
      "en",
      "--size",
      "640x400",
      "-o",
      folder.resolve("figure.pdf")
    };
    Object[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Session.run(all);
  }

  @Test
  void anOptionThatAViewDoesNotUseIsWrongUsage() {
    Object[][] wrong = {
      {"links", "--by", "finance"},
      {"ranking", "--projection", "mercator"},
      {"matrix", "--links", "5"},
      {"ranking", "--hide", "legend"},
      {"matrix", "--map-text", "150"},
      {"map", "--order", "region"},
      {"links", "--cities", "shanghai"},
      {"map", "--side", "A=this"},
      {"three-maps", "--links", "5"},
      {"three-maps", "--show", "links"},
    };
    for (Object[] call : wrong) {
      Session session = plain((String) call[0], call[1], call[2]);
      assertThat(session.code()).as(call[0] + " " + call[1]).isEqualTo(2);
      assertThat(session.err()).contains((String) call[1], "the view " + call[0]);
      assertThat(folder.resolve("figure.pdf")).doesNotExist();
    }
  }

  @Test
  void profilesOfSomeCitiesAreAView() throws IOException {
    assertThat(plain("profile").code()).isEqualTo(2);
    Session session = plain("profile", "--cities", "shanghai,Singapore");
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    try (PDDocument document = Loader.loadPDF(folder.resolve("figure.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Shanghai", "Singapore");
    }
  }

  @Test
  void theOrderOfAMatrixCanBeChosen() throws IOException {
    plain("matrix");
    byte[] byRank = Files.readAllBytes(folder.resolve("figure.pdf"));
    assertThat(plain("matrix", "--order", "region").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("figure.pdf"))).isNotEqualTo(byRank);
  }

  @Test
  void bothLanguagesAreWrittenSideBySide() {
    assertThat(ranking("en,zh-CN").err()).isEmpty();
    assertThat(folder.resolve("figure-en.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("figure-zh-CN.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("figure.pdf")).doesNotExist();
    assertThat(ranking("en,en").code()).isEqualTo(2);
    assertThat(ranking("en,de").err()).contains("de");
  }

  private Session ranking(String languages) {
    return Session.run(
        "render",
        "--dataset",
        "interconnectivity-2021",
        "--view",
        "ranking",
        "--lang",
        languages,
        "-o",
        folder.resolve("figure.pdf"));
  }

  @Test
  void tablesTakeAMarkAndAGuardAndNothingElseDoes() {
    String plain = Session.run("measures", "--dataset", "interconnectivity-2021").out();
    String marked = Session.run("measures", "--dataset", "interconnectivity-2021", "--bom").out();
    assertThat(marked).isEqualTo("\uFEFF" + plain);
    Session json =
        Session.run("uncertainty", "--dataset", "interconnectivity-2021", "--json", "--guard");
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.err()).contains("--guard");
  }
}
