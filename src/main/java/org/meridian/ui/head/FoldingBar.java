package org.meridian.ui.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/**
 * A row of controls in which nothing is ever cut: what has no room folds, by importance, into a
 * menu at its end.
 */
public final class FoldingBar extends HBox {

  private final List<Part> parts = new ArrayList<>();
  private final MenuButton more;

  /** A control with what it becomes where there is no room. */
  private static final class Part {

    private final StackPane holder;
    private final double shrinks;
    private final int rank;
    private final Optional<Node> instead;
    private final Supplier<List<MenuItem>> items;
    private List<MenuItem> made;
    private boolean last;

    Part(
        Node node,
        double shrinks,
        int rank,
        Optional<Node> instead,
        Supplier<List<MenuItem>> items) {
      holder = new StackPane(node);
      holder.managedProperty().bind(node.managedProperty());
      this.shrinks = shrinks;
      this.rank = rank;
      this.instead = instead;
      this.items = items;
    }

    List<MenuItem> items() {
      if (made == null) {
        made = items.get();
      }
      return made;
    }

    FoldPlan.Control control() {
      double wide = holder.isManaged() ? Math.ceil(holder.prefWidth(-1)) : 0;
      double other = instead.map(node -> Math.ceil(node.prefWidth(-1))).orElse(0.0);
      return new FoldPlan.Control(
          wide, wide * shrinks, rank, other, instead.isEmpty() && !items().isEmpty());
    }
  }

  public FoldingBar(LiveMessages messages) {
    more = IconButtons.menu(Feather.MORE_HORIZONTAL, messages, "shell.more");
    more.setId("more");
    more.getItems().setAll(new SeparatorMenuItem());
    more.setOnShowing(event -> fill());
    more.setVisible(false);
    getChildren().add(more);
    setMinWidth(0);
  }

  /** Adds a control that may have less than its full width, down to a share of it. */
  public void shrinking(Node node, double least) {
    add(new Part(node, least, 0, Optional.empty(), List::of));
  }

  /** Adds a control that another takes the place of. */
  public void replaced(int rank, Node node, Node instead) {
    getChildren().add(instead);
    add(new Part(node, 1, rank, Optional.of(instead), List::of));
  }

  /**
   * Adds a control that folds into the menu.
   *
   * @param rank the lower, the sooner it folds
   * @param items what it is there; none for what says nothing new
   */
  public void folding(int rank, Node node, Supplier<List<MenuItem>> items) {
    add(new Part(node, 1, rank, Optional.empty(), items));
  }

  /** What is added from here on stands at the end of the row. */
  public void endsHere() {
    parts.getLast().last = true;
  }

  private void add(Part part) {
    parts.add(part);
    getChildren().add(getChildren().indexOf(more), part.holder);
    part.holder.managedProperty().subscribe(this::requestLayout);
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    for (Part part : parts) {
      if (part.holder.isManaged() && !part.holder.isVisible() && !part.items().isEmpty()) {
        if (!items.isEmpty()) {
          items.add(new SeparatorMenuItem());
        }
        items.addAll(part.items());
      }
    }
    more.getItems().setAll(items);
  }

  /** The button with what is folded. */
  public MenuButton more() {
    return more;
  }

  private double gap() {
    return Math.rint(getSpacing());
  }

  private FoldPlan plan(double room) {
    List<FoldPlan.Control> controls = parts.stream().map(Part::control).toList();
    return FoldPlan.of(controls, room, gap(), Math.ceil(more.prefWidth(-1)));
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets insets = getInsets();
    return insets.getLeft()
        + insets.getRight()
        + plan(Double.MAX_VALUE).width(gap(), more.prefWidth(-1));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double high = more.prefHeight(-1);
    for (Part part : parts) {
      high = Math.max(high, part.holder.prefHeight(-1));
    }
    return insets.getTop() + Math.ceil(high) + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = getWidth() - insets.getLeft() - insets.getRight();
    FoldPlan plan = plan(room);
    double free = Math.max(0, room - plan.width(gap(), Math.ceil(more.prefWidth(-1))));
    double x = insets.getLeft();
    for (int at = 0; at < parts.size(); at++) {
      double width = plan.widths().get(at);
      Node shown = shown(parts.get(at), plan.folded().get(at));
      if (width > 0) {
        place(shown, x, width);
        x += width + gap();
      }
      x += parts.get(at).last ? free : 0;
    }
    more.setVisible(plan.menu());
    if (plan.menu()) {
      place(more, x, Math.ceil(more.prefWidth(-1)));
    }
  }

  /** Shows a control or what stands in its place; says which. */
  private static Node shown(Part part, boolean folded) {
    part.holder.setVisible(!folded && part.holder.isManaged());
    part.instead.ifPresent(node -> node.setVisible(folded));
    return folded ? part.instead.orElse(part.holder) : part.holder;
  }

  private void place(Node node, double x, double width) {
    double room = getHeight() - getInsets().getTop() - getInsets().getBottom();
    double height = Math.min(room, Math.ceil(node.prefHeight(-1)));
    double y = getInsets().getTop() + Math.floor((room - height) / 2);
    node.resizeRelocate(x, y, width, height);
  }
}
