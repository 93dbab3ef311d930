package org.meridian.ui.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meridian.model.IndexStructure;
import org.meridian.model.address.CityAddress;
import org.meridian.ui.standing.StripView;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.profile.ProfileCells;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.profile.ProfileNode;
import org.meridian.view.profile.ProfileSubjects;
import org.meridian.view.profile.ProfileValue;

/**
 * A column a city, a row a fact. Built once for some cities; afterwards only its figures change, so
 * that it follows weights as they are dragged.
 */
final class ProfileTable extends GridPane {

  private static final PseudoClass TRACED = PseudoClass.getPseudoClass("traced");
  private static final double NAMES = 132;
  private static final double LEAST = 104;
  private static final double USUAL = 200;

  private final LiveMessages messages;
  private final List<Consumer<ProfilePage>> cells = new ArrayList<>();
  private final Layout layout;
  private final double grown;
  private final BiConsumer<String, String> trace;
  private final Map<CityAddress, Node> traceable = new HashMap<>();
  private StripView probe;
  private int row;

  /**
   * What a table is built for.
   *
   * @param structure the tree
   * @param fed nodes that have data, or anything below them
   * @param sources those whose own values feed the index
   * @param cities ids
   * @param facts rows that are there only where there is something
   */
  record Layout(
      IndexStructure structure,
      List<Integer> fed,
      List<Integer> sources,
      List<String> cities,
      List<String> facts) {

    static Layout of(ProfilePage shown) {
      ProfileContent content = shown.content();
      return new Layout(
          content.structure(),
          content.nodes().stream().map(ProfileNode::node).toList(),
          content.values().stream().map(ProfileValue::node).toList(),
          content.cities().stream().map(city -> city.id()).toList(),
          Stream.concat(
                  content.facts().stream().filter(fact -> ProfileCells.isOccasional(fact.id())),
                  content.noted().stream())
              .map(Column::id)
              .toList());
    }
  }

  /**
   * @param grown what lengths are multiplied by, for text is
   * @param trace gets the ids of a city and a node whose score is to be traced
   */
  ProfileTable(
      Layout layout, double grown, LiveMessages messages, BiConsumer<String, String> trace) {
    super(8, 0);
    this.layout = layout;
    this.grown = grown;
    this.messages = messages;
    this.trace = trace;
    getStyleClass().add("profile-table");
    constrain(this);
  }

  /** Gives a grid the columns that the table has. */
  void constrain(GridPane grid) {
    double width = NAMES * grown;
    ColumnConstraints names = new ColumnConstraints(width, width * 1.4, width * 1.7);
    names.setHgrow(Priority.SOMETIMES);
    grid.getColumnConstraints().add(names);
    for (int city = 0; city < cities(); city++) {
      ColumnConstraints column =
          new ColumnConstraints(LEAST * grown, USUAL * grown, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
  }

  Layout builtFor() {
    return layout;
  }

  LiveMessages messages() {
    return messages;
  }

  IndexStructure structure() {
    return layout.structure();
  }

  int cities() {
    return layout.cities().size();
  }

  /** What lengths are multiplied by, for text is. */
  double grown() {
    return grown;
  }

  /** A strip, whose width says how wide strips are; null before there is one. */
  StripView probe() {
    return probe;
  }

  void probe(StripView strip) {
    probe = strip;
  }

  /** Asks for a trace of a city, counted from the left, in a node. */
  void trace(int place, int node) {
    CityAddress score = score(place, node);
    if (ProfileSubjects.isSeveral(score.city())) {
      // A mean of cities is no score that could be traced.
      return;
    }
    trace.accept(score.city(), score.node());
  }

  private CityAddress score(int place, int node) {
    return CityAddress.score(layout.cities().get(place), layout.structure().node(node).id());
  }

  /** Has a figure marked while the score of a city, counted from the left, in a node is traced. */
  void traceable(int place, int node, Node figure) {
    traceable.put(score(place, node), figure);
  }

  /** Marks the figure that is being traced. */
  void mark(Optional<CityAddress> traced) {
    traceable.forEach(
        (score, figure) ->
            figure.pseudoClassStateChanged(TRACED, traced.filter(score::equals).isPresent()));
  }

  /** Shows new figures in all cells. */
  void show(ProfilePage shown) {
    cells.forEach(cell -> cell.accept(shown));
  }

  /** Has a cell follow what is shown. */
  void follow(Consumer<ProfilePage> cell) {
    cells.add(cell);
  }

  /** A heading over all columns, perhaps with something beside it. */
  void section(String key, Node... beside) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("profile-section");
    label.setMinWidth(USE_PREF_SIZE);
    VBox head = new VBox(4, label);
    head.getChildren().addAll(beside);
    head.getStyleClass().add("profile-section-row");
    add(head, 0, row++, cities() + 1, 1);
  }

  /** A line of words across all columns. */
  void note(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("secondary", "profile-note");
    add(label, 0, row++, cities() + 1, 1);
  }

  /** A row: its name, and a cell a city. */
  void row(Region name, List<? extends Node> contents) {
    row(name, contents, VPos.CENTER);
  }

  /** A row of lists, whose first lines stand on one level. */
  void lists(Region name, List<? extends Node> contents) {
    row(name, contents, VPos.TOP);
  }

  private void row(Region name, List<? extends Node> contents, VPos level) {
    name.setMinWidth(0);
    name.getStyleClass().add("profile-name");
    setValignment(name, level);
    add(name, 0, row);
    for (int place = 0; place < contents.size(); place++) {
      Node content = contents.get(place);
      setValignment(content, level);
      add(content, place + 1, row);
    }
    row++;
  }
}
