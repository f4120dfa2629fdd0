package org.periplus.render;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.directive.Foreach;
import org.apache.velocity.runtime.parser.node.Node;

/** The loop of templates, which ends a page that goes round too often. Made by Velocity, by its name. */
public final class CountedForeach extends Foreach {

    @Override
    protected void renderBlock(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        if (context.get(Limits.KEY) instanceof Limits limits && !limits.another()) {
            throw new VelocityException("the loops of this page go round more than two million times at "
                    + getTemplateName() + "[line " + getLine() + ", column " + getColumn() + "]");
        }
        super.renderBlock(context, writer, node);
    }
}
