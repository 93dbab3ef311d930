package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.content.ViewContent;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;

/** What every view that is listed keeps to, whatever it shows. */
final class ViewContract {

  private final FigureFactory figures;

  ViewContract(FigureFactory figures) {
    this.figures = figures;
  }

  /** Titles are there in both languages, and say more than their key. */
  static void isNamed(View view) {
    assertThat(view.id()).matches("[a-z]+(-[a-z]+)*");
    for (Language language : Language.values()) {
      Messages words = FixedMessages.ofWindow(language);
      assertThat(words.get(view.titleKey())).isNotBlank().doesNotContain("{", view.titleKey());
    }
  }

  /** What is asked of a view over a result: everything compared, the first two cities profiled. */
  static ViewRequest request(ScenarioResult result, Language language) {
    List<String> leaders =
        Arrays.stream(result.cities().ranking().order())
            .limit(2)
            .mapToObj(row -> result.dataset().city(row).id())
            .toList();
    return new ViewRequest(
        result,
        Optional.of(result),
        FixedMessages.ofWindow(language),
        ViewChoices.DEFAULT.with(ComparedProfiles.of(leaders)));
  }

  /** An empty content says why, in words. */
  static void saysWhyItIsEmpty(View view, ViewRequest request, boolean empty) {
    ViewContent content = view.content(request);
    assertThat(content.emptyReason().isPresent()).as("%s is empty", view).isEqualTo(empty);
    content
        .emptyReason()
        .ifPresent(why -> assertThat(why.in(request.words())).isNotBlank().doesNotContain("{0}"));
  }

  /** It is drawn at a size in a look, and has a title and ink. */
  void isDrawn(View view, ViewRequest request, FigureLook look) {
    ExportFigure figure = figures.figure(view, request, look);
    assertThat(figure.title()).isNotBlank();
    assertThat(figure.width()).isGreaterThanOrEqualTo(look.width());
    PixelFrame frame = PixelFrame.empty(figure.width(), figure.height());
    Graphics2D g = frame.image().createGraphics();
    figure.paint(g);
    g.dispose();
    assertThat(Arrays.stream(frame.argb()).distinct().limit(3).count())
        .as("colours of %s", view)
        .isEqualTo(3);
  }

  /** Asked twice, it is the same file. */
  void isTheSameTwice(View view, ViewRequest request) throws IOException {
    assertThat(svg(view, request)).as(view.id()).isEqualTo(svg(view, request));
  }

  private byte[] svg(View view, ViewRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureLook look = new FigureLook(MapTheme.LIGHT, 640, 400);
    FigureWriter.write(figures.figure(view, request, look), FigureFormat.SVG, 1, out);
    return out.toByteArray();
  }
}
