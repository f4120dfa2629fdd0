/* Calls back with a line for each text of a figure below 4.5:1 against what is painted under its middle, and for each mark below 3:1. Tints are no
   marks: what they say is said by a shape, a number or a word as well. */
const done = arguments[arguments.length - 1];
const TEXT = 4.5;
const MARK = 3;
const ROUNDING = 0.02;
const TINTS = ['paper', 'surface', 'sunk', 'rule', 'accent-wash', 'dry', 'dry-2', 'shoal', 'deep', 'deep-2',
    'em2', 'em1', 'ez', 'ep1', 'ep2', ...[1, 2, 3, 4, 5, 6].flatMap(hue => ['h' + hue + 'a', 'h' + hue + 'b'])];
const NO_MARKS = '.av, .off, .drop, .halo, clipPath';

const pixel = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const known = new Map();
const colour = css => {
    if (!known.has(css)) {
        pixel.clearRect(0, 0, 1, 1);
        pixel.fillStyle = '#000';
        pixel.fillStyle = css;
        pixel.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
        known.set(css, {r, g, b, a: a / 255});
    }
    return known.get(css);
};
const over = (top, under, alpha) => ['r', 'g', 'b'].reduce(
    (mix, part) => ({...mix, [part]: top[part] * top.a * alpha + under[part] * (1 - top.a * alpha)}), {a: 1});
const light = ({r, g, b}) => {
    const [x, y, z] = [r, g, b].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
};
const same = (one, other) => ['r', 'g', 'b'].every(part => Math.abs(one[part] - other[part]) < 1.5);

const ground = svg => {
    for (let box = svg; box; box = box.parentElement) {
        const back = colour(getComputedStyle(box).backgroundColor);
        if (back.a > 0.99) return back;
    }
    return colour('Canvas');
};
const opacity = (shape, svg) => {
    let alpha = 1;
    for (let part = shape; part && part !== svg; part = part.parentElement) alpha *= Number(getComputedStyle(part).opacity);
    return alpha;
};
const clipped = (shape, svg, point) => {
    for (let part = shape; part && part !== svg; part = part.parentElement) {
        const id = /url\("?#([^")]+)"?\)/.exec(part.getAttribute('clip-path') ?? '');
        const hole = id && document.getElementById(id[1])?.querySelector('rect');
        if (hole) {
            const at = point.matrixTransform(part.getScreenCTM().inverse());
            const box = {x: hole.x.baseVal.value, y: hole.y.baseVal.value, w: hole.width.baseVal.value, h: hole.height.baseVal.value};
            if (at.x < box.x || at.y < box.y || at.x > box.x + box.w || at.y > box.y + box.h) return true;
        }
    }
    return false;
};

/* What is painted at a point, of the shapes before one. */
const under = (svg, painted, last, point) => {
    let back = ground(svg);
    for (const {shape, box, style, alpha} of painted) {
        if (shape === last) break;
        if (style.fill === 'none' || point.x < box.left || point.x > box.right || point.y < box.top || point.y > box.bottom) continue;
        const at = point.matrixTransform(shape.getScreenCTM().inverse());
        if (shape.isPointInFill(at) && !clipped(shape, svg, point)) {
            back = over(colour(style.fill), back, alpha * Number(style.fillOpacity));
        }
    }
    return back;
};

const middle = box => new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
const ratio = value => value.toFixed(2) + ':1';

const text = (svg, painted, element) => {
    const words = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('').trim();
    if (words === '') return [];
    const style = getComputedStyle(element);
    const before = painted.filter(({shape}) => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const haloed = style.paintOrder.startsWith('stroke') && parseFloat(style.strokeWidth) >= 2 && style.stroke !== 'none';
    const back = haloed ? colour(style.stroke) : under(svg, before, null, middle(element.getBoundingClientRect()));
    const seen = contrast(over(colour(style.fill), back, opacity(element, svg)), back);
    return seen < TEXT - ROUNDING ? ['\u201c' + words.slice(0, 40) + '\u201d has ' + ratio(seen)] : [];
};

/* A line has no inside that could be filled. */
const isLine = shape => [shape.getBBox().width, shape.getBBox().height].some(length => length < 0.01);

/* Some places of its outline, and its middle: a mark may lie on others in part. */
const places = (shape, box) => {
    const length = shape.getTotalLength();
    const outline = [0.05, 0.3, 0.55, 0.8, 0.95].map(part => shape.getPointAtLength(length * part))
        .map(point => new DOMPoint(point.x, point.y).matrixTransform(shape.getScreenCTM()));
    return [middle(box), ...outline];
};

const mark = (svg, painted, tints, {shape, box, style, alpha}) => {
    const paints = [isLine(shape) ? 'none' : style.fill, parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none'].filter(paint => paint !== 'none').map(colour);
    if (shape.matches(NO_MARKS) || shape.closest(NO_MARKS) || paints.every(paint => tints.some(tint => same(tint, paint)))) return [];
    const seen = Math.max(...places(shape, box).flatMap(point => {
        const back = under(svg, painted, shape, point);
        return paints.map(paint => contrast(over(paint, back, alpha), back));
    }));
    const name = [shape.tagName, ...shape.classList].join('.') + ' in ' + [...shape.parentElement.classList].join('.');
    return seen < MARK - ROUNDING ? [name + ' has ' + ratio(seen)] : [];
};

const faults = (svg, tints) => {
    const painted = [...svg.querySelectorAll('rect, circle, path')]
        .filter(shape => !shape.closest('clipPath') && shape.getClientRects().length > 0)
        .map(shape => ({shape, box: shape.getBoundingClientRect(), style: getComputedStyle(shape), alpha: opacity(shape, svg)}));
    const letters = [...svg.querySelectorAll('text, tspan')];
    return [...letters.flatMap(element => text(svg, painted, element)), ...painted.flatMap(one => mark(svg, painted, tints, one))];
};

document.fonts.ready.then(() => {
    document.querySelectorAll('details.view').forEach(view => { view.open = true; });
    const probe = document.body.appendChild(document.createElement('span'));
    const tints = TINTS.map(token => {
        probe.style.color = 'var(--' + token + ')';
        return colour(getComputedStyle(probe).color);
    });
    const drawings = [...document.querySelectorAll('svg.fig')].filter(svg => svg.getClientRects().length > 0);
    const found = drawings.flatMap(svg => {
        const where = svg.closest('.figure, .lane');
        const name = [...(where?.classList ?? [])].find(word => /^(fg|l)-/.test(word)) ?? 'figure';
        return faults(svg, tints).map(fault => name + ': ' + fault);
    });
    done(drawings.length === 0 ? ['no figure is shown'] : [...new Set(found)]);
}).catch(failure => done([String(failure)]));
