"""Pretrained audio neural networks: from labelled sound to a table of sound events."""
__version__ = "0.2.0"

import os, sys
from importlib import import_module
from types import ModuleType

# A command waits for its CPU threads without spinning, unless the user has chosen otherwise: on a machine that others
# use, spinning threads make a training five times slower. It has to be set before torch is imported.
if 'torch' not in sys.modules and any(os.path.basename(a).startswith(('panns-', 'panns_nb.')) for a in sys.orig_argv[1:4]):
    os.environ.setdefault('OMP_WAIT_POLICY', 'passive')

_found_in = dict(load_model='checkpoints', create_model='models', list_models='models', predict='predictor',
                 AudioTagging='predictor', SoundEventDetection='predictor', train='train')
__all__ = [*_found_in, 'labels']


def __getattr__(name):
    "Import what the package offers by name when it is first used (PEP 562), so that `import panns_nb` stays light."
    if name not in _found_in: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    return getattr(import_module(f'.{_found_in[name]}', __name__), name)


def __dir__(): return sorted([*globals(), *__all__])


class _Package(ModuleType):
    "`train` is the function and `labels` the list, whether or not the modules of these names have been imported."
    train = property(lambda self: __getattr__('train'), lambda self, module: None)
    labels = property(lambda self: [*import_module('.pretrained', __name__).audioset_classes().values()],
                      lambda self, module: None)

sys.modules[__name__].__class__ = _Package
