package org.meridian.ui.clusters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.cluster.CityRole;
import org.meridian.model.wording.Language;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/**
 * The card of the chosen cluster: names, class, members by role with their scores, three scores,
 * strongest links, and why it is what it is.
 */
public final class ClusterCardView extends StackPane {

  private static final double BAR = 84;
  private static final double FULL = 100;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final VBox card = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(card);
  private final EmptyPage empty;

  /**
   * @param bench whose chosen cluster is shown
   */
  public ClusterCardView(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    setId("cluster-card");
    empty = new EmptyPage(messages, "clusters.card.empty", "clusters.card.empty.how");
    card.getStyleClass().add("cluster-card");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().setAll(empty, scroll);
    bench.content().subscribe(content -> show());
    explorer.dark().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show());
  }

  private void show() {
    BenchContent content = bench.content().get();
    Optional<ClusterCard> shown =
        Optional.ofNullable(content)
            .flatMap(BenchContent::shown)
            .flatMap(BenchContent.BesideMap::card);
    scroll.setVisible(shown.isPresent());
    empty.setVisible(shown.isEmpty());
    card.getChildren().clear();
    shown.ifPresent(each -> fill(content.clusters().orElseThrow(), each));
  }

  private void fill(ClusterContent content, ClusterCard shown) {
    Color colour = colour(shown.identity().colour());
    card.getChildren().addAll(head(shown, colour), other(shown), chips(shown));
    String sum = messages.get("clusters.card.sum", score(shown.figures().sum().value()));
    String mean = messages.get("clusters.card.mean", score(shown.figures().mean().value()));
    section("clusters.card.members", messages.get("clusters.card.pair", sum, mean));
    CityRole before = CityRole.CORE;
    for (ClusterCard.Member member : shown.members()) {
      if (member.role() != before) {
        before = member.role();
        card.getChildren()
            .add(label(messages.get("clusters.role." + lower(before.name())), "secondary"));
      }
      card.getChildren().add(member(member, colour));
    }
    section("clusters.scores", "");
    scores(content, shown, colour);
    if (!shown.partners().isEmpty()) {
      section("clusters.card.links", "");
      double most = shown.partners().getFirst().link().sum();
      shown.partners().forEach(partner -> card.getChildren().add(partner(content, partner, most)));
    }
    if (!shown.reasons().isEmpty()) {
      section("clusters.card.why", "");
      for (TextInLanguage reason : shown.reasons()) {
        Label line = label(reason.in(messages), "secondary");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        card.getChildren().add(line);
      }
    }
  }

  private Color colour(int position) {
    return ToolkitColour.of(ClusterColours.colour(position, MapTheme.of(explorer.dark().get())));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String score(double value) {
    return Double.isNaN(value) ? "\u2013" : Numbers.fixed(value, 1);
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  private Node head(ClusterCard shown, Color colour) {
    Label name = label(messages.get(shown.title().name()), "card-name");
    name.setId("cluster-name");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(8, swatch(colour, 14), name);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The name in the other language, and the size. */
  private Node other(ClusterCard shown) {
    Language language =
        messages.language() == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    String facts =
        messages.get(
            "clusters.card.facts",
            shown.title().name().in(language),
            Integer.toString(shown.members().size()),
            ClusterWords.km(Math.rint(shown.row().spanKm())));
    Label line = label(facts, "secondary");
    line.setId("cluster-facts");
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private Node chips(ClusterCard shown) {
    FlowPane chips = new FlowPane(6, 4);
    chips.setId("cluster-classes");
    chips
        .getChildren()
        .add(label(messages.get("clusters.class." + lower(shown.row().kind().name())), "tag"));
    if (shown.row().isCrossBorder()) {
      chips
          .getChildren()
          .add(
              label(
                  messages.get(
                      "clusters.card.crossBorder", String.join(" ", shown.row().countries())),
                  "tag"));
    }
    return chips;
  }

  private void section(String key, String right) {
    Label title = label(messages.get(key), "card-section");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(8, title, between, label(right, "secondary"));
    line.getStyleClass().add("card-line");
    line.setAlignment(Pos.BASELINE_LEFT);
    card.getChildren().add(line);
  }

  private Node member(ClusterCard.Member member, Color colour) {
    Label name = label(messages.get(member.city().name()));
    if (member.isLeading()) {
      name.getStyleClass().add("leading");
    }
    Label country = label(member.city().country(), "secondary");
    country.setMinWidth(USE_PREF_SIZE);
    HBox row =
        row(new HBox(4, name, country), member.score() / FULL, colour, score(member.score()));
    row.setOnMouseEntered(event -> explorer.selection().hover(member.city().id()));
    row.setOnMouseExited(event -> explorer.selection().hover(null));
    return row;
  }

  private static HBox row(Node name, double share, Color colour, String figure) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    double wide = Double.isNaN(share) ? 0 : BAR * Math.clamp(share, 0, 1);
    Rectangle bar = new Rectangle(wide, 6, colour);
    HBox track = new HBox(bar);
    track.getStyleClass().add("card-track");
    track.setAlignment(Pos.CENTER_LEFT);
    track.setMinSize(BAR, 6);
    track.setMaxSize(BAR, 6);
    Label number = label(figure, "card-number");
    number.setMinWidth(44);
    number.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(8, name, between, track, number);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void scores(ClusterContent content, ClusterCard shown, Color colour) {
    List<ScoreSlot> slots = content.analysis().settings().slots();
    for (int at = 0; at < slots.size(); at++) {
      ScoreSlot slot = slots.get(at);
      double value = shown.figures().scores().get(at);
      card.getChildren().add(row(label(name(slot)), value / FULL, colour, score(value)));
    }
  }

  private String name(ScoreSlot slot) {
    String own = messages.get(slot.name());
    ClusterMeasure measure = slot.measure();
    return own.isEmpty() ? messages.get("clusters.score." + measure.id()) : own;
  }

  private Node partner(ClusterContent content, ClusterCard.Partner partner, double most) {
    var analysis = content.analysis();
    Label name = label(messages.get(analysis.title(partner.cluster()).shortName()));
    HBox named =
        new HBox(6, swatch(colour(analysis.identity(partner.cluster()).colour()), 10), name);
    named.setAlignment(Pos.CENTER_LEFT);
    HBox row =
        row(
            named,
            partner.link().sum() / most,
            ToolkitColour.of(
                org.meridian.view.style.MapStyle.of(MapTheme.of(explorer.dark().get()))
                    .links()
                    .at(0.75)),
            score(partner.link().sum()));
    row.setOnMouseClicked(event -> bench.choose(partner.cluster()));
    return row;
  }

  private static Rectangle swatch(Color colour, double side) {
    Rectangle swatch = new Rectangle(side, side, colour);
    swatch.setArcWidth(5);
    swatch.setArcHeight(5);
    return swatch;
  }
}
