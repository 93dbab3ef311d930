package org.meridian.ui.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.text.Numbers;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.standing.FigureButton;
import org.meridian.ui.standing.StripView;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ColourSquare;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.profile.StandingWords;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** A line a node: raw value, strip, score and rank of one city; figures can be traced. */
final class CityGrid extends GridPane {

  /** Width below which names stand above their figures; all lengths are those of 100 percent. */
  private static final double NARROW = 360;

  private static final double LEAST_NAME = 64;
  private static final double NAME = 120;
  private static final double WIDEST_NAME = 176;
  private static final double CHIP = 10;
  private static final double STRIP = 72;
  private static final double INDENT = 10;

  private final LiveMessages messages;
  private final IndexStructure structure;
  private final double grown;
  private final ColumnConstraints name = new ColumnConstraints();
  private final List<Line> lines = new ArrayList<>();

  /** What changes in a line. */
  private record Line(
      int node,
      Optional<ColourSquare> chip,
      Label name,
      FigureButton raw,
      StripView strip,
      FigureButton score,
      Label rank) {}

  CityGrid(DrawnProfiles first, Explorer explorer, LiveMessages messages, IntConsumer trace) {
    super(4, 0);
    grown = explorer.textScale().get().factor();
    this.messages = messages;
    structure = first.result().cities().structure();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints strip =
        new ColumnConstraints(USE_COMPUTED_SIZE, STRIP * grown, Double.MAX_VALUE);
    strip.setHgrow(Priority.ALWAYS);
    getColumnConstraints()
        .addAll(new ColumnConstraints(CHIP * grown), name, numeric(), strip, numeric(), numeric());
    head();
    for (int node = 0; node < structure.size(); node++) {
      if (first.result().cities().input().isFed(node)) {
        lines.add(line(node, explorer.dark().get(), trace));
      }
    }
    noteEmpty(structure.size() - lines.size());
    lay(false);
    widthProperty().subscribe(width -> lay(width.doubleValue() < NARROW * grown));
  }

  /** Names stand beside the figures, or above them where there is no room beside. */
  private void lay(boolean above) {
    double beside = above ? 0 : grown;
    if (name.getMaxWidth() == beside * WIDEST_NAME) {
      return;
    }
    name.setMinWidth(beside * LEAST_NAME);
    name.setPrefWidth(beside * NAME);
    name.setMaxWidth(beside * WIDEST_NAME);
    for (Line line : lines) {
      int row = above ? nameRow(line.node()) : figureRow(line.node());
      setRowIndex(line.name(), row);
      setColumnSpan(line.name(), above ? 5 : 1);
      line.chip().ifPresent(chip -> setRowIndex(chip, row));
    }
  }

  private static int nameRow(int node) {
    return 2 * node + 1;
  }

  private static int figureRow(int node) {
    return 2 * node + 2;
  }

  private void noteEmpty(int empty) {
    if (empty > 0) {
      Label note = new Label(messages.get("profile.empty", Numbers.whole(empty)));
      note.getStyleClass().add("secondary");
      note.setWrapText(true);
      note.setMinHeight(USE_PREF_SIZE);
      add(note, 1, nameRow(structure.size()), 5, 1);
    }
  }

  private static ColumnConstraints numeric() {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(USE_PREF_SIZE);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private void head() {
    int column = 2;
    for (String key : List.of("city.raw", "city.strip", "city.score", "city.noderank")) {
      Label label = new Label(messages.get(key));
      label.getStyleClass().add("secondary");
      label.setMinWidth(USE_PREF_SIZE);
      label.setPadding(new Insets(0, 3, 0, column == 3 ? 6 : 0));
      Tooltip.install(label, new Tooltip(messages.get(key + ".help")));
      add(label, column++, 0);
    }
  }

  private Line line(int node, boolean dark, IntConsumer trace) {
    int depth = structure.depth(node);
    Optional<ColourSquare> chip = depth == 1 ? Optional.of(chip(node, dark)) : Optional.empty();
    chip.ifPresent(square -> add(square, 0, figureRow(node)));
    Line line =
        new Line(
            node,
            chip,
            name(node, depth),
            figure(node, trace),
            new StripView(),
            figure(node, trace),
            new Label());
    line.score().setId("city-score-" + structure.node(node).id());
    line.raw().setId("city-raw-" + structure.node(node).id());
    line.rank().getStyleClass().add("numeric");
    line.rank().setMinWidth(USE_PREF_SIZE);
    int row = figureRow(node);
    add(line.name(), 1, row);
    add(line.raw(), 2, row);
    add(line.strip(), 3, row);
    add(line.score(), 4, row);
    add(line.rank(), 5, row);
    return line;
  }

  private ColourSquare chip(int node, boolean dark) {
    MapTheme theme = MapTheme.of(dark);
    return new ColourSquare(ToolkitColour.of(DimensionColours.of(structure, node, theme)));
  }

  private Label name(int node, int depth) {
    Label name = new Label(messages.get(structure.node(node).name()));
    name.getStyleClass().add(depth <= 1 ? "strong" : "plain");
    name.setPadding(new Insets(0, 0, 0, Math.max(0, depth - 1) * INDENT * grown));
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setTooltip(new Tooltip(name.getText()));
    return name;
  }

  private static FigureButton figure(int node, IntConsumer trace) {
    FigureButton figure = new FigureButton(() -> trace.accept(node));
    figure.getStyleClass().add("right");
    figure.setMinWidth(USE_PREF_SIZE);
    return figure;
  }

  StripView probe() {
    return lines.getFirst().strip();
  }

  void show(DrawnProfiles profiles) {
    IndexResult scores = profiles.result().cities();
    int row = profiles.cities().getFirst().city();
    for (Line line : lines) {
      int node = line.node();
      CityStanding standing = profiles.cities().getFirst().nodes().get(node);
      String name = messages.get(structure.node(node).name());
      line.strip().show(profiles.strip(0, node));
      line.score().setText(StandingWords.score(scores, standing));
      line.score().say(name + " " + line.score().getText(), () -> words(name, standing));
      line.rank().setText(StandingWords.rank(standing.rank()));
      boolean fed = scores.input().isSource(node);
      line.raw().setVisible(fed);
      if (fed) {
        double raw = scores.raw(node)[row];
        line.raw().setText(Numbers.raw(raw));
        line.raw()
            .say(
                name + " " + line.raw().getText(),
                () -> messages.get("profile.value.help", name, Numbers.exact(raw)));
      }
    }
  }

  private String words(String name, CityStanding standing) {
    return StandingWords.of(messages, name, standing);
  }
}
