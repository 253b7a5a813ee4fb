"Install panns_nb: everything that is said about the package stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser()
config.read(Path(__file__).parent / 'settings.ini', encoding='utf-8')
settings = config['DEFAULT']

setup(
    name=settings['lib_name'],
    version=settings['version'],
    description=settings['description'],
    long_description=(Path(__file__).parent / 'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    author=settings['author'],
    author_email=settings['author_email'],
    url=settings['git_url'],
    license='MIT',
    keywords=settings['keywords'].split(),
    packages=find_packages(include=[settings['lib_path'], settings['lib_path'] + '.*']),
    python_requires='>=' + settings['min_python'],
    install_requires=settings['requirements'].split(),
    extras_require={'dev': settings['dev_requirements'].split(), 'tensorboard': ['tensorboard'],
                    'wandb': ['wandb>=0.18'], 'mlflow': ['mlflow>=3'],
                    'onnx': ['onnx>=1.17', 'onnxscript>=0.5', 'onnxruntime>=1.20'],
                    'search': ['usearch>=2.16', 'pyarrow>=18', 'scikit-learn>=1.5'],
                    'cluster': ['ray[data]>=2.50', 'pyarrow>=18'],
                    'review': ['anywidget>=0.9', 'jupyterlab>=4.2,<5'],
                    'hub': ['huggingface_hub>=0.30', 'safetensors>=0.5']},
    package_data={settings['lib_name']: ['*.tsv']},
    entry_points={
        'console_scripts': settings['console_scripts'].split(),
        'nbdev': [f'{settings["lib_name"]}={settings["lib_path"]}._modidx:d'],
    },
    zip_safe=False,
)
