package org.meridian.app.cli.options.figures;

import java.util.Locale;
import java.util.Optional;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.PictureOptions;
import org.meridian.app.figures.FigureStates;
import org.meridian.render.figure.file.FigureFinish;
import org.meridian.render.figure.file.FigureFinish.SvgText;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.paper.PaperSize;
import org.meridian.render.figure.paper.PrintedFigure;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.story.PickedItems;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewRequest;
import picocli.CommandLine.Option;

/** How a figure becomes a file: its size on paper, its words, and what it carries. */
public final class FinishOptions extends UsageCheck {

  @Option(
      names = "--text",
      paramLabel = "outlines or text",
      description =
          "What words in an SVG are: outlines, which look the same everywhere, or text, which can"
              + " be searched and edited; outlines unless given.")
  private String text;

  @Option(
      names = "--no-state",
      description =
          "Leave out what the figure carries so that meridian restore can give the view back.")
  private boolean stateless;

  /** The finish, without a state. */
  public FigureFinish read(PictureOptions picture, FigureFormat format) {
    require(text == null || format == FigureFormat.SVG, "text.only.svg");
    return FigureFinish.ofScale(picture.scale(format)).on(picture.paper()).with(words());
  }

  private SvgText words() {
    if (text == null) {
      return SvgText.OUTLINES;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "outlines" -> SvgText.OUTLINES;
      case "text" -> SvgText.TEXT;
      default -> throw usage("takes.either", "--text", "outlines", "text", text);
    };
  }

  /** What the figure of a view carries; empty where that is not wanted. */
  public Optional<String> state(View view, ViewRequest request, PictureOptions picture) {
    if (stateless) {
      return Optional.empty();
    }
    ShownView shown = ShownView.chosen(view, request.result(), request.choices());
    return Optional.of(
        FigureStates.text(
            shown,
            PickedItems.ofCities(request.choices().selected()),
            picture.look(),
            request.words().language()));
  }

  /** Says that a figure is as high as its content where paper of another height was asked for. */
  public void sayHigher(ExportFigure figure, FigureFinish finish, VerbOutput console) {
    if (finish.paper().isPresent() && !PrintedFigure.fills(figure, finish.paper().get())) {
      PaperSize paper = finish.paper().get();
      CommandWords words = CommandWords.ofThisSystem();
      double high = PrintedFigure.of(figure, paper).height();
      console.err().println(words.say("paper.higher", high, paper.height()));
    }
  }
}
