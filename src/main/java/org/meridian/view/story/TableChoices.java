package org.meridian.view.story;

import java.util.Set;
import org.meridian.view.ViewChoices;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.profile.ComparedProfiles;

/** Small choices of views that are no maps. */
enum TableChoices implements ChoiceCodec {
  /** The order of cities along a matrix. */
  ORDER("matrix.order") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      out.constant("matrix.order", choices.order(), MatrixOrder.RANK);
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      return choices.with(in.constant("matrix.order", choices.order()));
    }
  },
  /** The cities side by side. */
  CITIES("profiles.cities") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      out.words("profiles.cities", choices.profiles().cities(), ComparedProfiles.NONE.cities());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      return choices.with(
          ComparedProfiles.of(in.cities("profiles.cities", choices.profiles().cities())));
    }
  },
  /** Which groups a table lists. */
  GROUPS("groups.by", "groups.node", "groups.top", "groups.sides") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      GroupChoice usual = GroupChoice.USUAL;
      out.word("groups.by", choices.groups().by(), usual.by());
      out.word("groups.node", choices.groups().node(), usual.node());
      out.number("groups.top", choices.groups().top(), usual.top());
      out.flag("groups.sides", choices.groups().compared(), usual.compared());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      GroupChoice usual = choices.groups();
      return choices.with(
          new GroupChoice(
              in.word("groups.by", usual.by()),
              in.node("groups.node", usual.node()),
              (int) in.number("groups.top", usual.top(), 1, Integer.MAX_VALUE),
              in.flag("groups.sides", usual.compared())));
    }
  },
  /** Which links between which groups are summed. */
  BLOCKS("blocks.by", "blocks.link", "blocks.measure", "blocks.form") {
    @Override
    public void write(ViewChoices choices, ChoiceWriter out) {
      BlockChoice usual = BlockChoice.USUAL;
      out.word("blocks.by", choices.blocks().by(), usual.by());
      out.word("blocks.link", choices.blocks().link(), usual.link());
      out.constant("blocks.measure", choices.blocks().measure(), usual.measure());
      out.constant("blocks.form", choices.blocks().form(), usual.form());
    }

    @Override
    public ViewChoices read(ChoiceReader in, ViewChoices choices) {
      BlockChoice usual = choices.blocks();
      return choices.with(
          new BlockChoice(
              in.word("blocks.by", usual.by()),
              in.word("blocks.link", usual.link()),
              in.constant("blocks.measure", usual.measure()),
              in.constant("blocks.form", usual.form())));
    }
  };

  private final Set<String> names;

  TableChoices(String... names) {
    this.names = Set.of(names);
  }

  @Override
  public Set<String> names() {
    return names;
  }
}
