package org.meridian.io.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.reading.FigureCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemReason;
import org.meridian.render.figure.file.FigureFinish;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.paper.PaperFormat;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.story.Story;

/** What a figure carries comes out of it again, and nothing else does. */
class FigureFileTest {

  private static final Story WHOLE = ShippedStories.read("without-information");
  private static final Story VIEW =
      new Story(WHOLE.title(), WHOLE.steps().subList(0, 1), WHOLE.datasets());

  private static final ExportFigure BLANK =
      new ExportFigure() {
        @Override
        public int width() {
          return 40;
        }

        @Override
        public int height() {
          return 20;
        }

        @Override
        public String title() {
          return "空白";
        }

        @Override
        public void paint(Graphics2D g) {
          g.drawString("A", 5, 15);
        }
      };

  @TempDir private Path folder;

  private static byte[] bytes(FigureFormat format, Optional<String> state) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureWriter.write(BLANK, format, FigureFinish.ofScale(1).carrying(state), out);
    return out.toByteArray();
  }

  private static Optional<String> state(List<String> leftOut) {
    return Optional.of(FigureState.text(VIEW, "1.2.3", leftOut));
  }

  private Loaded<SavedStory> read(String name, byte[] bytes) throws IOException {
    return FigureFile.read(Files.write(folder.resolve(name), bytes));
  }

  private Loaded<SavedStory> svg(String content) throws IOException {
    String text = "<svg xmlns='http://www.w3.org/2000/svg'><metadata>" + content + "</metadata>";
    return read("a.svg", (text + "</svg>").getBytes(StandardCharsets.UTF_8));
  }

  private static String carried(String json) {
    return "<m:state xmlns:m='https://meridian.invalid/figure'>" + json + "</m:state>";
  }

  private static List<ProblemReason> reasons(Loaded<?> loaded) {
    return loaded.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  void everyFormatGivesTheStateBack(FigureFormat format) throws IOException {
    String name = "figure." + format.name().toLowerCase(Locale.ROOT);
    byte[] file = bytes(format, state(List.of()));
    assertThat(file).isEqualTo(bytes(format, state(List.of())));
    Loaded<SavedStory> read = read(name, file);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().story()).isEqualTo(VIEW);

    assertThat(reasons(read(name, bytes(format, Optional.empty()))))
        .containsExactly(FigureCode.FIGURE_WITHOUT_STATE);
    assertThat(read(name, Arrays.copyOf(file, file.length / 3)).value()).isEmpty();
    assertThat(FigureFile.isNamedSo(name.toUpperCase(Locale.ROOT))).isTrue();
  }

  @Test
  void whatIsNotCarriedIsSaid() throws IOException {
    Loaded<SavedStory> read = read("a.png", bytes(FigureFormat.PNG, state(List.of("basemap"))));
    assertThat(read.value()).isPresent();
    assertThat(reasons(read)).containsExactly(FigureCode.FIGURE_LEFT_OUT);
    assertThat(read.problems().getFirst().value()).isEqualTo("basemap");
  }

  @Test
  void aBitThatFlippedIsNoticed() throws IOException {
    byte[] file = bytes(FigureFormat.PNG, state(List.of()));
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("meridian-figure") + 60;
    file[at] ^= 1;
    assertThat(reasons(read("a.png", file))).containsExactly(FigureCode.FIGURE_DAMAGED);
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"PNG", "PDF"})
  void aStateThatUnpacksWithoutEndIsRefused(FigureFormat format) throws IOException {
    byte[] bomb = bytes(format, Optional.of(" ".repeat(FigureFile.MOST_BYTES + 1)));
    assertThat(bomb.length).isLessThan(60_000);
    assertThat(reasons(read("a.png", bomb))).containsExactly(FigureCode.FIGURE_STATE_TOO_LARGE);
  }

  @Test
  void hostileStatesAreRefused() throws IOException {
    assertThat(svg(carried("[".repeat(100_000))).value()).isEmpty();
    assertThat(svg(carried("{\"format\":\"meridian-figure\",\"version\":2}")).value()).isEmpty();
    assertThat(svg(carried("{\"format\":\"meridian-story\",\"version\":1}")).value()).isEmpty();
    assertThat(reasons(svg(carried("<b/>")))).containsExactly(FigureCode.FIGURE_DAMAGED);
    String entities =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg>"
            + carried("&a;")
            + "</svg>";
    assertThat(read("a.svg", entities.getBytes(StandardCharsets.UTF_8)).value()).isEmpty();
    String two = FigureState.text(WHOLE, "1", List.of());
    assertThat(reasons(read("a.png", bytes(FigureFormat.PNG, Optional.of(two)))))
        .containsExactly(FigureCode.FIGURE_STEPS);
    assertThat(reasons(read("a.pdf", new byte[] {1, 2}))).containsExactly(FigureCode.FIGURE_KIND);
    assertThat(FigureFile.read(folder).value()).isEmpty();
    assertThat(FigureFile.read(folder.resolve("none.png")).value()).isEmpty();
  }

  @Test
  void paperGivesAnSvgItsMillimetresAndTextStaysText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureFinish finish =
        FigureFinish.ofScale(1)
            .on(Optional.of(PaperFormat.A4.size()))
            .with(FigureFinish.SvgText.TEXT);
    FigureWriter.write(BLANK, FigureFormat.SVG, finish, out);
    // The figure is half as high as wide, and as wide as the paper.
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("width=\"297mm\"", "height=\"148.5mm\"", "<text", "Noto Sans SC")
        .doesNotContain("Dialog");
  }
}
