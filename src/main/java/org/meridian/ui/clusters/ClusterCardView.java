package org.meridian.ui.clusters;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.clusters.parts.CardFacts;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.clusters.parts.NameEditor;
import org.meridian.ui.clusters.parts.NameOffers;
import org.meridian.ui.clusters.parts.ResiliencePart;
import org.meridian.ui.clusters.parts.ScoreLines;
import org.meridian.ui.groups.ClusterAsGroup;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.groups.GroupListing;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * The card of the chosen cluster: names, class, members by role with their scores, three scores,
 * strongest links, and why it is what it is. A click on the name changes it; the menu beside it and
 * those of members change the rest.
 */
public final class ClusterCardView extends StackPane {

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final double FULL = 100;
  private static final double LINK_TONE = 0.75;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ClusterMenu menu;
  private final VBox card = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(card);
  private final EmptyPage empty;
  private final CardFacts facts;
  private final ResiliencePart later;
  private final ClusterAsGroup asGroup;
  private String renamed = "";
  private Subscription lights = Subscription.EMPTY;

  /**
   * @param bench whose chosen cluster is shown
   * @param groups keeps clusters as groups
   */
  public ClusterCardView(
      Explorer explorer, LiveMessages messages, ClusterBench bench, GroupCommands groups) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    menu = new ClusterMenu(explorer, messages, bench);
    facts = new CardFacts(messages);
    later =
        new ResiliencePart(
            messages,
            links ->
                bench.change(
                    "clusters.step.later", now -> now.withLinks(now.links().withLater(links))));
    asGroup = new ClusterAsGroup(explorer, messages, groups);
    setId("cluster-card");
    empty = new EmptyPage(messages, "clusters.card.empty", "clusters.card.empty.how");
    card.getStyleClass().add("cluster-card");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().setAll(empty, scroll);
    bench.content().subscribe(content -> show());
    bench.hand().renaming().subscribe(count -> rename(count.intValue()));
    explorer.dark().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show());
  }

  private void rename(int count) {
    if (count > 0) {
      renamed = bench.look().get().chosen();
      show();
    }
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
    lights.unsubscribe();
    lights = Subscription.EMPTY;
    shown.ifPresent(each -> fill(content.clusters().orElseThrow(), each));
  }

  private void fill(ClusterContent content, ClusterCard shown) {
    Color colour = colour(shown.identity().colour());
    asGroup.show(
        GroupListing.group(content.analysis(), shown.cluster()),
        shown.identity().id(),
        content.analysis().memberIds(shown.cluster()));
    add(head(shown, colour));
    NameOffers names = new NameOffers(messages, name -> bench.hand().name(shown.cluster(), name));
    names.of(shown.head().offers()).forEach(this::add);
    add(facts.about(content, shown), asGroup);
    members(shown, colour);
    section("clusters.scores", "");
    new ScoreLines(messages).of(content, shown, colour).forEach(this::add);
    partners(content, shown);
    later.lines(content.analysis(), shown, colour).forEach(this::add);
    if (!shown.reasons().isEmpty()) {
      section("clusters.card.why", "");
      for (TextInLanguage reason : shown.reasons()) {
        add(CardParts.wrapped(reason.in(messages), "secondary"));
      }
    }
  }

  private void members(ClusterCard shown, Color colour) {
    var sums = shown.figures().sums();
    String sum = messages.get("clusters.card.sum", CardParts.score(sums.sum().value()));
    String mean = messages.get("clusters.card.mean", CardParts.score(sums.mean().value()));
    String pair = messages.get("clusters.card.pair", sum, mean);
    boolean isWhole = sums.sum().present() == sums.sum().members();
    section(
        "clusters.card.members",
        isWhole
            ? pair
            : messages.get(
                "clusters.card.counted",
                pair,
                Integer.toString(sums.sum().present()),
                Integer.toString(sums.sum().members())));
    CityRole before = CityRole.CORE;
    for (ClusterCard.Member member : shown.members()) {
      if (member.role() != before) {
        before = member.role();
        add(CardParts.label(messages.get("clusters.role." + lower(before.name())), "secondary"));
      }
      add(member(member, colour));
    }
  }

  private void partners(ClusterContent content, ClusterCard shown) {
    if (!shown.partners().isEmpty()) {
      section("clusters.card.links", "");
      double most = shown.partners().getFirst().link().sum();
      shown.partners().forEach(partner -> add(partner(content, partner, most)));
      add(CardParts.wrapped(later.withoutLeader(content.analysis(), shown), "secondary"));
    }
  }

  private void add(Node... nodes) {
    card.getChildren().addAll(nodes);
  }

  private void section(String key, String right) {
    add(CardParts.section(messages.get(key), right));
  }

  private Color colour(int position) {
    return ToolkitColour.of(ClusterColours.colour(position, MapTheme.of(explorer.dark().get())));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Node head(ClusterCard shown, Color colour) {
    if (renamed.equals(shown.identity().id())) {
      return editor(shown);
    }
    renamed = "";
    Label name = CardParts.wrapped(messages.get(shown.title().name()), "card-name");
    name.setId("cluster-name");
    name.setCursor(Cursor.HAND);
    name.setTooltip(new Tooltip(messages.get("clusters.name.how")));
    name.setOnMouseClicked(event -> bench.hand().rename(shown.cluster()));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(8, CardParts.swatch(colour, 14), name, more(shown.cluster()));
    head.setAlignment(Pos.CENTER_LEFT);
    lit(head, shown.identity().id());
    return head;
  }

  private Button more(Cluster cluster) {
    Button more = new Button("\u22ef");
    more.setId("cluster-card-menu");
    more.getStyleClass().addAll("small", "card-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setAccessibleText(messages.get("clusters.card.menu"));
    more.setTooltip(new Tooltip(messages.get("clusters.card.menu")));
    more.setOnAction(event -> openBelow(more, cluster));
    return more;
  }

  private void openBelow(Node node, Cluster cluster) {
    var bounds = node.localToScreen(node.getBoundsInLocal());
    menu.open(node, cluster, bounds.getMinX(), bounds.getMaxY());
  }

  private Node editor(ClusterCard shown) {
    NameEditor editor =
        new NameEditor(
            messages,
            shown.title().name(),
            name -> {
              renamed = "";
              bench.hand().name(shown.cluster(), name);
              show();
            },
            () -> {
              renamed = "";
              show();
            });
    UiThread.later(editor::begin);
    return editor;
  }

  /** Lights a line with its cluster, and its cluster with it. */
  private void lit(Node line, String identity) {
    line.getStyleClass().add("card-lit");
    lights = lights.and(bench.lit().identity().subscribe(now -> mark(line, identity.equals(now))));
    line.setOnMouseEntered(event -> bench.lit().on(identity));
    line.setOnMouseExited(event -> bench.lit().off());
  }

  private static void mark(Node line, boolean isLit) {
    line.pseudoClassStateChanged(LIT, isLit);
  }

  private Node member(ClusterCard.Member member, Color colour) {
    Label name = CardParts.label(messages.get(member.city().name()));
    if (member.isLeading()) {
      name.getStyleClass().add("leading");
    }
    Label country = CardParts.label(member.city().country(), "secondary");
    country.setMinWidth(USE_PREF_SIZE);
    HBox named = new HBox(4, name, country);
    if (member.isByHand()) {
      named.getChildren().add(CardParts.label("*"));
    }
    HBox row = CardParts.row(named, member.score() / FULL, colour, CardParts.score(member.score()));
    row.setOnMouseEntered(event -> explorer.selection().hover(member.city().id()));
    row.setOnMouseExited(event -> explorer.selection().hover(null));
    row.setOnContextMenuRequested(
        event -> {
          menu.openCity(row, member.position(), event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return row;
  }

  private Node partner(ClusterContent content, ClusterCard.Partner partner, double most) {
    var analysis = content.analysis();
    var identity = analysis.identity(partner.cluster());
    Label name = CardParts.label(messages.get(ClusterWords.marked(analysis, partner.cluster())));
    HBox named = new HBox(6, CardParts.swatch(colour(identity.colour()), 10), name);
    named.setAlignment(Pos.CENTER_LEFT);
    double sum = partner.link().sum();
    MapStyle style = MapStyle.of(MapTheme.of(explorer.dark().get()));
    Color tone = ToolkitColour.of(style.links().at(LINK_TONE));
    HBox row = CardParts.row(named, sum / most, tone, CardParts.score(sum));
    lit(row, identity.id());
    row.setCursor(Cursor.HAND);
    row.setOnMouseClicked(event -> bench.choose(partner.cluster()));
    row.setOnContextMenuRequested(
        event -> {
          menu.open(row, partner.cluster(), event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return row;
  }
}
